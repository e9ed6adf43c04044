package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;

/** What a site counts for, and the contributions that concern it with their verdicts. */
final class SiteMoney {

  private final Desk desk;
  private final Sight sight;
  private final Site site;
  private final Citations citations;

  SiteMoney(Desk desk, Sight sight, Site site, Citations citations) {
    this.desk = desk;
    this.sight = sight;
    this.site = site;
    this.citations = citations;
  }

  Node node() {
    VBox rows = new VBox(12);
    cost().ifPresent(rows.getChildren()::add);
    List<Contribution> contributions =
        sight.atlas().contributions().stream().filter(c -> c.sites().contains(site.id())).toList();
    contributions.forEach(
        c -> rows.getChildren().add(new ContributionCard(desk, sight, c, citations).node()));
    if (contributions.isEmpty()) {
      rows.getChildren().add(Texts.wrapped(desk.text("ui.site.money.none"), "support"));
    }
    return Section.titled(
        desk.text("ui.site.money", contributions.size()), desk.text("ui.site.money.note"), rows);
  }

  private Optional<Node> cost() {
    return sight.ledger().sites().stream()
        .filter(c -> c.site().id().equals(site.id()))
        .findFirst()
        .map(
            c -> {
              VBox lines =
                  new VBox(
                      6,
                      line("ui.site.cost.shell", "shell", c.shell()),
                      line("ui.site.cost.equipment", "equipment", c.equipment()),
                      line("ui.site.cost.total", "cost", c.total()));
              c.unplaced().ifPresent(f -> lines.getChildren().addAll(unplaced(f)));
              return lines;
            });
  }

  /** What is stated without saying for what part: beside the modelled sum, never hidden by it. */
  private List<Node> unplaced(Figure figure) {
    return List.of(
        line("ui.site.cost.unplaced", "unplaced", figure),
        Texts.row(
            8,
            Texts.growing(Texts.wrapped(desk.text("ui.site.cost.unplaced.note"), "support")),
            citations.marks(figure.sources())));
  }

  /** A figure without its range: what makes the range stands beside it. */
  private Node line(String key, String what, Figure figure) {
    String amount = desk.numbers().quantity(figure.quantity());
    String estimate = figure.estimated() ? desk.text("chart.estimate", amount) : amount;
    var value =
        Texts.whole(figure.isUnknown() ? desk.numbers().figure(figure) : estimate, "figure");
    value.setId("site-cost-" + what);
    Explainable.number(value, "site." + site.id() + "." + what, desk);
    if (figure.estimated()) {
      value.getStyleClass().add("estimated");
    }
    return Texts.row(8, Texts.growing(Texts.line(desk.text(key))), value);
  }
}
