package org.buildoutatlas.ui.filter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.filter.Facet;
import org.buildoutatlas.filter.Tally;
import org.buildoutatlas.map.Glyphs;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Filter;

/** One facet: its values as boxes to tick, each with how many sites it would leave. */
final class FacetBox {

  /** From how many values on a facet has a field to find one. */
  private static final int LONG = 12;

  /** How many values of a long facet are listed until one is looked for. */
  private static final int LISTED = 6;

  private static final double SWATCH = 16;

  private final Desk desk;
  private final Facet facet;
  private final FacetWords words;
  private final VBox root = new VBox(4);
  private final VBox rows = new VBox(2);
  private final Hyperlink clear;
  private final TextField find = new TextField();
  private final Label more = Texts.line("", "support");
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private Map<String, Integer> counts = Map.of();

  FacetBox(Desk desk, Facet facet) {
    this.desk = desk;
    this.facet = facet;
    words = new FacetWords(desk);
    String heading = words.heading(facet);
    clear = new Hyperlink(desk.text("ui.filter.clear"));
    clear.setId("filter-clear-" + facet.word());
    clear.setAccessibleText(desk.text("ui.filter.clear.of", heading));
    clear.setTooltip(new Tooltip(desk.text("ui.filter.clear.of", heading)));
    clear.setOnAction(_ -> change(_ -> Set.of()));
    HBox head = Texts.row(8, Texts.whole(heading, "emphasis"), Texts.spring(), clear);
    find.setId("filter-find-" + facet.word());
    find.getStyleClass().add("compact");
    find.setPromptText(desk.text("ui.filter.find", heading.toLowerCase(Locale.ENGLISH)));
    find.setAccessibleText(find.getPromptText());
    find.textProperty().addListener(_ -> list());
    root.setId("filter-" + facet.word());
    root.getChildren().setAll(head, find, rows, more);
  }

  Node node() {
    return root;
  }

  /** Shows the counts, and what is chosen. */
  void show(Tally tally, Filter filter) {
    counts = tally.counts().getOrDefault(facet, Map.of());
    Set<String> chosen = facet.chosen(filter);
    boxes.keySet().retainAll(counts.keySet());
    for (String word : words.ordered(facet, counts)) {
      CheckBox box = boxes.computeIfAbsent(word, this::box);
      box.setSelected(chosen.contains(word));
    }
    clear.setVisible(!chosen.isEmpty());
    list();
  }

  private void list() {
    boolean isLong = counts.size() >= LONG;
    find.setVisible(isLong);
    find.setManaged(isLong);
    String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
    List<String> fitting =
        words.ordered(facet, counts).stream()
            .filter(w -> words.value(facet, w).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    List<String> listed =
        fitting.stream()
            .filter(
                w ->
                    !isLong
                        || fitting.indexOf(w) < LISTED
                        || boxes.getOrDefault(w, new CheckBox()).isSelected())
            .toList();
    int left = fitting.size() - listed.size();
    more.setText(
        fitting.isEmpty() ? desk.text("ui.filter.find.none") : desk.text("ui.filter.more", left));
    more.setVisible(left > 0 || fitting.isEmpty());
    more.setManaged(more.isVisible());
    List<Node> now = listed.stream().map(this::row).toList();
    if (!rows.getChildren().equals(now)) {
      rows.getChildren().setAll(now);
    }
  }

  /** The row of a value; the same node each time, so that the focus stays on it. */
  private Node row(String word) {
    CheckBox box = boxes.computeIfAbsent(word, this::box);
    int count = counts.getOrDefault(word, 0);
    String text = words.value(facet, word);
    HBox row = (HBox) box.getProperties().computeIfAbsent("row", _ -> rowOf(word, box));
    Label number = (Label) row.getChildren().getLast();
    number.setText(String.valueOf(count));
    box.setText(text);
    box.setAccessibleText(desk.text("ui.filter.value", text, count));
    row.getStyleClass().remove("none-left");
    if (count == 0) {
      row.getStyleClass().add("none-left");
    }
    return row;
  }

  private HBox rowOf(String word, CheckBox box) {
    HBox row = Texts.row(6, Texts.growing(box));
    Status.of(word).ifPresent(status -> row.getChildren().addFirst(swatch(status)));
    row.getChildren().add(Texts.whole("", "figure"));
    row.getStyleClass().add("facet-row");
    return row;
  }

  private CheckBox box(String word) {
    CheckBox box = new CheckBox(words.value(facet, word));
    box.setId("filter-" + facet.word() + "-" + word.replace(' ', '-'));
    box.setMinWidth(0);
    box.setOnAction(
        _ ->
            change(
                chosen -> {
                  Set<String> changed = new HashSet<>(chosen);
                  if (box.isSelected()) {
                    changed.add(word);
                  } else {
                    changed.remove(word);
                  }
                  return changed;
                }));
    return box;
  }

  private Canvas swatch(Status status) {
    Canvas canvas = new Canvas(SWATCH, SWATCH);
    Runnable paint =
        () -> {
          canvas.getGraphicsContext2D().clearRect(0, 0, SWATCH, SWATCH);
          desk.ink()
              .paint(
                  new Drawing(
                      SWATCH,
                      SWATCH,
                      Colour.TRANSPARENT,
                      new Glyphs(desk.theme())
                          .of(status, new Point(SWATCH / 2, SWATCH / 2), Glyphs.SIZE)),
                  canvas.getGraphicsContext2D());
        };
    paint.run();
    desk.workspace()
        .viewpointProperty()
        .addListener(
            (_, before, now) -> {
              if (!before.theme().equals(now.theme())) {
                paint.run();
              }
            });
    return canvas;
  }

  private void change(UnaryOperator<Set<String>> values) {
    desk.workspace()
        .move(v -> v.withFilter(facet.choose(v.filter(), values.apply(facet.chosen(v.filter())))));
  }
}
