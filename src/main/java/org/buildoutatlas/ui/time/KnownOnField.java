package org.buildoutatlas.ui.time;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.ui.kit.DayPicker;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;

/** The day by which things had to be published to be shown, to be written exactly. */
final class KnownOnField {

  private final Desk desk;
  private final DayPicker picker;
  private final Label name;
  private final Button today;
  private final HBox root;
  private LocalDate newest = LocalDate.EPOCH;

  KnownOnField(Desk desk) {
    this.desk = desk;
    picker = new DayPicker(desk.numbers(), this::choose);
    picker.setId("known-on");
    picker.setAccessibleText(desk.text("ui.time.known"));
    picker.setTooltip(new Tooltip(desk.text("ui.time.known.field.hint")));
    name = Texts.whole(desk.text("ui.time.known"), "support");
    today = new Button(desk.text("ui.time.today"));
    today.setId("known-today");
    today.getStyleClass().add("compact");
    today.setMinWidth(Button.USE_PREF_SIZE);
    today.setTooltip(new Tooltip(desk.text("ui.time.today.hint")));
    today.setOnAction(_ -> choose(newest));
    root = Texts.row(8, name, today, picker);
    root.getStyleClass().add("known-on");
    desk.workspace().onSight(this::show);
  }

  Node node() {
    return root;
  }

  /** Opens its calendar. */
  void ask() {
    picker.requestFocus();
    picker.show();
  }

  private void choose(LocalDate day) {
    desk.workspace().move(v -> v.takenTo(day));
    // A day that could not be chosen must not stay in the field.
    picker.show(desk.workspace().viewpoint().knownOn(), newest);
  }

  private void show(Sight sight) {
    newest = sight.whole().asOf();
    picker.show(sight.knownOn(), newest);
    for (Node node : List.of(name, today)) {
      boolean on = node.equals(today) == sight.isPast();
      node.setVisible(on);
      node.setManaged(on);
    }
  }
}
