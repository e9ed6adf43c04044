package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.RangeStrip;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Wording;

/** What the sources say that differ on one figure or date, and the rule by which one was taken. */
final class ConflictLens {

  private final Desk desk;
  private final Wording wording;
  private final Citations citations;

  ConflictLens(Desk desk, Citations citations) {
    this.desk = desk;
    this.wording = new Wording(desk.words(), desk.numbers());
    this.citations = citations;
  }

  /** The id of the node of a conflict within the card of its site. */
  static String id(String key) {
    return "contested-" + key.replace('.', '-');
  }

  Node node(Conflict conflict) {
    VBox box = new VBox(6);
    box.getStyleClass().add("contested");
    box.setId(id(conflict.key()));
    Label name = Texts.wrapped(wording.name(conflict), "emphasis");
    box.getChildren()
        .add(Texts.row(8, Texts.growing(name), Texts.whole(wording.range(conflict), "figure")));
    RangeStrip strip =
        new RangeStrip(
            new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers()), conflict);
    ChartView chart = new ChartView(desk);
    chart.show(
        desk.text("ui.conflict.strip", name.getText(), wording.range(conflict)), strip::draw);
    chart.cite(
        () ->
            conflict.statements().stream()
                .flatMap(s -> s.observation().sources().stream())
                .distinct()
                .toList());
    box.getChildren().add(chart);
    box.getChildren().add(Texts.wrapped(wording.rule(conflict), "support"));
    if (conflict.key().equals(Field.SITE_COST)) {
      box.getChildren().add(Texts.wrapped(desk.text("ui.conflict.cost"), "support"));
    }
    conflict.statements().forEach(s -> box.getChildren().add(row(s)));
    return box;
  }

  private Node row(Conflict.Stated stated) {
    Observation o = stated.observation();
    Label value = Texts.wrapped(wording.value(o), "emphasis");
    Label place =
        Texts.whole(
            desk.text("ui.conflict.place." + word(stated.place())),
            "chip",
            stated.place() == Conflict.Place.TAKEN ? "ok" : "outline");
    List<String> said = new ArrayList<>();
    // Several fields state one date.
    o.date().ifPresent(_ -> said.add(wording.word("field", o.field())));
    said.add(desk.numbers().date(o.known()));
    said.add(
        o.sources().stream().map(Source::publisher).distinct().collect(Collectors.joining(", ")));
    said.add(desk.text("ui.tier." + Math.min(3, o.tier())));
    if (o.quantity().filter(q -> q.isPower() || q.isMoney()).isPresent()) {
      said.add(wording.scope(o.scope()));
    }
    said.add(wording.basis(o));
    o.about().ifPresent(a -> said.add(desk.text("ui.site.about", desk.numbers().date(a))));
    VBox row =
        new VBox(
            2,
            Texts.row(8, Texts.growing(value), place),
            Texts.wrapped(
                said.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" · ")),
                "annotation"));
    if (!o.note().isEmpty() && !o.note().equals(value.getText())) {
      row.getChildren().add(Texts.wrapped(o.note(), "support"));
    }
    row.getChildren()
        .add(Texts.row(6, Confidences.dots(o.confidence(), desk), citations.marks(o.sources())));
    row.getStyleClass().add("conflict-row");
    return row;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
