package org.buildoutatlas.ui.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.VerdictBar;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.page.template.ChartSources;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.MarkFigure;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;

/** Who puts in what: partners ranked by role, each with its leading contribution in it. */
final class PartnersPane extends BuiltPane {

  private final PartnerFilters filters;
  private final ChartView verdicts;
  private final Node root;

  /** The row that was chosen last: a partner may have several. */
  private String lastChosen = "";

  /**
   * The pane.
   *
   * @param rules shows the rules by which money is counted
   */
  PartnersPane(Desk desk, Runnable rules) {
    super(desk, "partners");
    filters = new PartnerFilters(desk, this::rebuild);
    verdicts = new ChartView(desk);
    verdicts.setId("verdict-bar");
    Explainable.chart(verdicts, MarkFigure.MONEY::of);
    BorderPane all = new BorderPane(super.node());
    all.setBottom(new VerdictKey(desk, rules).node());
    root = all;
    follow();
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.selection())
        .addListener((_, _, _) -> rebuild());
  }

  @Override
  Node node() {
    return root;
  }

  @Override
  List<Part> parts(Sight sight) {
    Citations citations = new Citations(desk);
    List<Partner> partners =
        sight.atlas().partners().stream().filter(p -> filters.let(p, sight)).toList();
    List<PartnerRanking.Group> groups =
        new PartnerRanking(sight.atlas()).groups(partners, filters.order());
    Optional<String> open = chosen().map(partner -> openRow(partner, groups));
    VBox rows = new VBox();
    rows.setId("partner-list");
    Set<String> before = new HashSet<>();
    Set<String> sums = new HashSet<>();
    for (PartnerRanking.Group group : groups) {
      if (!group.key().isEmpty()) {
        Label heading =
            Texts.wrapped(desk.text(group.key(), group.entries().size()), "minor-title");
        heading.getStyleClass().add("partner-group");
        rows.getChildren().add(heading);
      }
      for (PartnerRanking.Entry entry : group.entries()) {
        Partner partner = entry.partner();
        String id = before.add(partner.id()) ? partner.id() : id(partner, group);
        boolean isOpen = open.equals(Optional.of(id));
        boolean again = entry.leading().filter(c -> !sums.add(c.id())).isPresent();
        Choice row =
            new PartnerRow(desk, sight, entry, again)
                .node(isOpen, () -> choose(partner, id, isOpen));
        row.setId("partner-" + id);
        rows.getChildren().add(row);
        if (isOpen) {
          rows.getChildren().add(new PartnerDetails(desk, sight, partner, citations).node());
        }
      }
    }
    if (partners.isEmpty()) {
      rows.getChildren().add(filters.nothingFound());
    }
    List<Node> parts = new ArrayList<>();
    parts.add(head(sight));
    parts.add(new Section(filters.node(partners.size(), sight.atlas().partners().size())));
    parts.add(rows);
    if (citations.size() > 0) {
      parts.add(
          Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    }
    return Part.fresh(parts);
  }

  private Node head(Sight sight) {
    String headline = desk.numbers().money(sight.ledger().headline().quantity().amount());
    String counted = desk.numbers().money(sight.ledger().counted().quantity().amount());
    VerdictBar bar = new VerdictBar(style(), sight.ledger());
    verdicts.show(bar.title(), bar::draw, bar::table);
    verdicts.cite(() -> ChartSources.bridge(sight.ledger()));
    Section head =
        Section.titled(
            desk.text("ui.partners.title", headline, counted), added(sight.ledger()), verdicts);
    if (sight.isPast()) {
      // Roles and status words are known of the day the facts were gathered alone.
      String day = desk.numbers().day(sight.whole().asOf());
      Label note = Texts.wrapped(desk.text("ui.partners.asof", day), "support");
      note.setId("partners-asof");
      head.getChildren().add(note);
    }
    return head;
  }

  /** How what counts of the headlines becomes the counted sum. */
  private String added(Ledger ledger) {
    return desk.text(
        "ui.partners.note",
        added(ledger, Bridge.Kind.STATED),
        added(ledger, Bridge.Kind.MODELLED),
        desk.numbers().money(ledger.counted().quantity().amount()));
  }

  private String added(Ledger ledger, Bridge.Kind kind) {
    return ledger.bridge().steps().stream()
        .filter(s -> s.kind() == kind)
        .map(s -> desk.numbers().figure(s.change()))
        .findFirst()
        .orElse(desk.numbers().money(BigDecimal.ZERO));
  }

  /** The id of a further row of a partner. */
  private static String id(Partner partner, PartnerRanking.Group group) {
    return partner.id() + "-" + group.key().substring(group.key().lastIndexOf('.') + 1);
  }

  /** A partner opens in the row where it was chosen; if that is not there, in its first one. */
  private String openRow(String partner, List<PartnerRanking.Group> groups) {
    boolean there =
        groups.stream()
            .flatMap(g -> g.entries().stream().map(e -> id(e.partner(), g)))
            .anyMatch(lastChosen::equals);
    return there && lastChosen.startsWith(partner + "-") ? lastChosen : partner;
  }

  private void choose(Partner partner, String row, boolean open) {
    boolean again = chosen().equals(Optional.of(partner.id()));
    lastChosen = row;
    if (again && !open) {
      rebuild();
    } else {
      desk.workspace()
          .move(
              v ->
                  v.withSelection(
                      open ? new Selection.Nothing() : new Selection.OfPartner(partner.id())));
    }
  }

  private Optional<String> chosen() {
    return switch (desk.workspace().viewpoint().selection()) {
      case Selection.OfPartner p -> Optional.of(p.id());
      case Selection.OfSite _, Selection.OfCandidate _, Selection.Nothing _ -> Optional.empty();
    };
  }
}
