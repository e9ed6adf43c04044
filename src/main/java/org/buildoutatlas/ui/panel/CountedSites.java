package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.ui.explain.ConflictMark;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.words.Wording;

/** The sites whose money counts, the dearest first: what each plans, and what it costs. */
record CountedSites(Desk desk, Sight sight) {

  /** No more sites than these are listed. */
  private static final int MOST = 50;

  Node node() {
    VBox rows = new VBox();
    rows.getStyleClass().add("bleed");
    List<SiteCost> all = sight.ledger().sites();
    all.stream().limit(MOST).map(cost -> row(cost)).forEach(rows.getChildren()::add);
    if (all.size() > MOST) {
      String more = desk.text("ui.investment.sites.more", all.size() - MOST);
      rows.getChildren().add(Texts.wrapped(more, "support"));
    }
    return Section.titled(
        desk.text("ui.investment.sites", sight.ledger().sites().size()),
        desk.text("ui.investment.sites.note"),
        rows);
  }

  private Node row(SiteCost cost) {
    Standing standing = sight.standing(cost.site());
    Label name = Texts.line(cost.site().label(), "emphasis");
    String power =
        standing
            .shownPower()
            .map(new Wording(desk.words(), desk.numbers())::power)
            .orElseGet(() -> desk.text("ui.unknown.power"));
    HBox second = Texts.row(8, StatusChip.of(standing, desk), Texts.line(power, "support"));
    String shown =
        standing.facilityPower().isPresent() ? Conflict.FACILITY_POWER : Conflict.IT_POWER;
    List<Conflict> differ = Conflicts.of(standing.site(), sight.knownOn());
    mark(differ, shown).ifPresent(second.getChildren()::add);
    VBox words = new VBox(2, name, second);
    Label amount = Texts.whole(amount(cost), "figure");
    if (cost.total().estimated()) {
      amount.getStyleClass().add("estimated");
    }
    String figure = "site." + cost.site().id() + ".cost";
    Explainable.inside(amount, figure, desk);
    HBox end = Texts.row(2, amount);
    // Before the amount, so that amounts stay below each other.
    mark(differ, Field.SITE_COST).ifPresent(end.getChildren()::addFirst);
    Choice row = new Choice(Texts.growing(words), end);
    row.setId("counted-" + cost.site().id());
    Explainable.row(row, figure);
    row.onChosen(
        () -> desk.workspace().move(v -> v.withSelection(new Selection.OfSite(cost.site().id()))));
    return row;
  }

  /** The sign of a conflict about a figure that a row shows. */
  private Optional<Node> mark(List<Conflict> conflicts, String key) {
    return conflicts.stream()
        .filter(c -> c.key().equals(key))
        .findFirst()
        .map(c -> ConflictMark.of(c, desk));
  }

  private String amount(SiteCost cost) {
    if (cost.isKnown()) {
      return desk.numbers().figure(cost.total());
    }
    return cost.unplaced()
        .map(f -> desk.text("ui.site.cost.unplaced.only", desk.numbers().quantity(f.quantity())))
        .orElseGet(() -> desk.text("ui.unknown.cost"));
  }
}
