package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Advance;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.ui.explain.ConflictMark;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Wording;

/**
 * The four figures of a site: planned facility power, planned IT power, what is switched on, and
 * the cost.
 */
final class KeyFigures {

  private static final int TILES = 4;

  private final Desk desk;
  private final Wording wording;
  private final Sight sight;
  private final Standing standing;
  private final Citations citations;
  private final List<Conflict> conflicts;

  KeyFigures(
      Desk desk, Sight sight, Standing standing, Citations citations, List<Conflict> conflicts) {
    this.desk = desk;
    this.wording = new Wording(desk.words(), desk.numbers());
    this.sight = sight;
    this.standing = standing;
    this.citations = citations;
    this.conflicts = conflicts;
  }

  Node node() {
    GridPane tiles = new GridPane();
    tiles.getStyleClass().add("key-figures");
    tiles.addRow(
        0,
        tile("facility", standing.facilityPower(), scopeOf(standing.facilityPower())),
        tile("it", standing.itPower(), ""),
        tile("energised", energisedName(), standing.energised(), energised()),
        cost());
    for (int i = 0; i < TILES; i++) {
      var column = new javafx.scene.layout.ColumnConstraints();
      column.setPercentWidth(100.0 / TILES);
      tiles.getColumnConstraints().add(column);
    }
    return new Section(tiles);
  }

  private Node cost() {
    Optional<SiteCost> counted =
        sight.ledger().sites().stream()
            .filter(c -> c.site().id().equals(standing.site().id()))
            .findFirst();
    Optional<SiteCost> known = counted.filter(SiteCost::isKnown);
    if (known.isPresent()) {
      return tile("cost", known.map(SiteCost::total), known.map(this::below).orElse(""));
    }
    Optional<Figure> stated =
        standing
            .site()
            .evidence(Field.SITE_COST)
            .figure(standing.site().id() + ".cost", sight.knownOn());
    return tile("cost", stated, stated.isPresent() ? desk.text("ui.site.cost.stated") : "");
  }

  /** How the cost counts, or what is stated of it without saying for what part. */
  private String below(SiteCost cost) {
    return cost.unplaced()
        .map(f -> desk.text("ui.site.cost.unplaced.tile", desk.numbers().quantity(f.quantity())))
        .orElseGet(() -> desk.text("ui.site.cost.counted"));
  }

  /** That it is energised, or that it is to be by the quarter. */
  private String energisedName() {
    return desk.text("ui.site.key.energised." + standing.advance().word(), sight.at());
  }

  /** The part of the plan, or what runs already of what is to run. */
  private String energised() {
    if (standing.advance() == Advance.PARTLY) {
      return standing
          .running()
          .map(f -> desk.text("ui.site.energised.already", wording.power(f)))
          .orElse("");
    }
    return standing
        .energised()
        .filter(e -> e.quantity().isPower())
        .map(
            e ->
                desk.text(
                    "ui.site.energised.share",
                    desk.numbers().percent(standing.energisedShare()),
                    scopeOf(standing.energised())))
        .orElse("");
  }

  private String scopeOf(Optional<Figure> figure) {
    return figure
        .filter(f -> f.derivation() instanceof Derivation.Observed)
        .map(f -> ((Derivation.Observed) f.derivation()).chosen().scope())
        .filter(scope -> scope != Scope.FACILITY)
        .map(wording::scope)
        .orElse("");
  }

  private Node tile(String name, Optional<Figure> figure, String below) {
    return tile(name, desk.text("ui.site.key." + name), figure, below);
  }

  private Node tile(String name, String title, Optional<Figure> figure, String below) {
    Label value =
        Texts.line(
            figure.map(f -> desk.numbers().quantity(f.quantity())).orElse("\u2013"), "key-value");
    value.setId("key-" + name);
    value.setMinWidth(Label.USE_PREF_SIZE);
    if (figure.isPresent()) {
      String power = name.equals("cost") ? "" : "power.";
      Explainable.number(value, "site." + standing.site().id() + "." + power + name, desk);
    }
    HBox line = Texts.row(3, value);
    figure
        .filter(Figure::estimated)
        .ifPresent(
            _ -> line.getChildren().add(Texts.whole(desk.text("ui.estimated"), "estimated")));
    conflict(name).ifPresent(c -> line.getChildren().add(ConflictMark.of(c, desk)));
    VBox tile =
        new VBox(
            2,
            Texts.line(title, "support"),
            line,
            Texts.wrapped(range(figure).orElse(below), "annotation"));
    tile.getStyleClass().add("key-figure");
    figure.ifPresent(f -> tile.getChildren().add(marks(f)));
    return tile;
  }

  private Optional<Conflict> conflict(String name) {
    String key = name.equals("cost") ? Field.SITE_COST : "power." + name;
    return conflicts.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  private Node marks(Figure figure) {
    List<org.buildoutatlas.model.Source> sources = figure.sources();
    return citations.marks(sources.subList(0, Math.min(5, sources.size())));
  }

  private Optional<String> range(Optional<Figure> figure) {
    return figure
        .filter(f -> f.isContested() && f.derivation() instanceof Derivation.Observed)
        .map(
            f ->
                desk.text(
                    "ui.site.range",
                    desk.numbers().range(f.low().orElseThrow(), f.high().orElseThrow())));
  }
}
