package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;

/** What the chosen partner does, its sites, and all that it puts in. */
final class PartnerDetails {

  private final Desk desk;
  private final Sight sight;
  private final Partner partner;
  private final Citations citations;

  PartnerDetails(Desk desk, Sight sight, Partner partner, Citations citations) {
    this.desk = desk;
    this.sight = sight;
    this.partner = partner;
    this.citations = citations;
  }

  Node node() {
    VBox box = new VBox(12);
    box.setId("partner-details");
    box.getStyleClass().add("details");
    box.getChildren()
        .add(
            Texts.row(
                6,
                Texts.growing(Texts.wrapped(partner.role())),
                citations.marks(partner.sources())));
    box.getChildren().add(sites());
    List<Contribution> contributions = sight.atlas().contributionsOf(partner.id());
    for (Contribution c : contributions) {
      box.getChildren().add(new ContributionCard(desk, sight, c, citations).of(partner));
    }
    if (contributions.isEmpty()) {
      box.getChildren().add(Texts.wrapped(desk.text("ui.partners.none"), "support"));
    }
    return box;
  }

  private Node sites() {
    List<Site> sites = sight.sitesOf(partner.id());
    if (sites.isEmpty()) {
      return Texts.wrapped(desk.text("ui.partners.nosites"), "support");
    }
    FlowPane links = new FlowPane(12, 4);
    links.setAccessibleText(sites.stream().map(Site::label).collect(Collectors.joining(", ")));
    links.getChildren().add(Texts.whole(desk.text("ui.partners.sites", sites.size()), "support"));
    for (Site site : sites) {
      Hyperlink link = new Hyperlink(site.label());
      link.setOnAction(
          _ -> desk.workspace().move(v -> v.withSelection(new Selection.OfSite(site.id()))));
      links.getChildren().add(link);
    }
    return links;
  }
}
