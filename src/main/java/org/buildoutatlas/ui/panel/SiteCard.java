package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.outlook.OutlookModel;
import org.buildoutatlas.ui.outlook.SiteWhatIf;
import org.buildoutatlas.view.Selection;

/** All that is known of the chosen site, with who says it. */
final class SiteCard extends BuiltPane {

  /** So many parts come before what can be supposed of the site: head, key figures, phases. */
  private static final int FIRST = 3;

  private final SiteWhatIf whatIf;

  SiteCard(Desk desk, OutlookModel outlook) {
    super(desk, "site-card");
    whatIf = new SiteWhatIf(desk, outlook);
    follow();
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.selection())
        .addListener(
            (_, before, now) -> {
              rebuild();
              if (!now.equals(before)) {
                scrollUp();
              }
            });
  }

  @Override
  List<Part> parts(Sight sight) {
    Optional<String> id = chosen();
    if (id.isEmpty()) {
      return List.of();
    }
    return sight
        .atlas()
        .site(id.get())
        .map(s -> parts(s, sight))
        .orElseGet(() -> List.of(Part.fresh(unknown(id.get(), sight))));
  }

  /** Shows what the sources say on a figure of the chosen site, once the card has been built. */
  void openLens(String key) {
    Optional.ofNullable(node().lookup("#" + ConflictLens.id(key)))
        .ifPresent(
            lens -> {
              bring(lens);
              lens.lookupAll(".chart-view").stream().findFirst().ifPresent(Node::requestFocus);
            });
  }

  /** The id of the chosen site. */
  private Optional<String> chosen() {
    return switch (desk.workspace().viewpoint().selection()) {
      case Selection.OfSite s -> Optional.of(s.id());
      case Selection.OfPartner _, Selection.OfCandidate _, Selection.Nothing _ -> Optional.empty();
    };
  }

  private List<Part> parts(Site site, Sight sight) {
    List<Node> facts = facts(site, sight);
    List<Part> parts = new ArrayList<>(Part.fresh(facts.subList(0, FIRST)));
    if (site.group() != Site.Group.WORLD) {
      // It keeps itself up to date: a slider must not be built anew while it is dragged.
      parts.add(new Part(site.id(), () -> whatIf.of(site)));
    }
    parts.addAll(Part.fresh(facts.subList(FIRST, facts.size())));
    return parts;
  }

  private List<Node> facts(Site site, Sight sight) {
    Standing standing = sight.standing(site);
    Citations citations = new Citations(desk);
    List<Node> parts = new ArrayList<>();
    parts.add(new SiteHead(desk, sight, standing, citations).node());
    List<Conflict> conflicts = Conflicts.of(site, sight.knownOn());
    parts.add(new KeyFigures(desk, sight, standing, citations, conflicts).node());
    parts.add(new PhaseTable(desk, site, sight.knownOn(), citations).node());
    SiteFacts facts = new SiteFacts(desk, site, citations);
    facts.contested(conflicts).ifPresent(parts::add);
    parts.add(new SiteMoney(desk, sight, site, citations).node());
    parts.add(facts.roles(sight));
    facts.dates().ifPresent(parts::add);
    facts.others().ifPresent(parts::add);
    parts.add(
        Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    return parts;
  }

  /** The site was not yet known on the day. */
  private Node unknown(String id, Sight sight) {
    String label = sight.whole().site(id).map(Site::label).orElse(id);
    return Section.titled(
        label, "", Texts.wrapped(desk.text("ui.site.notyet", desk.numbers().day(sight.knownOn()))));
  }
}
