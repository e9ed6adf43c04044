package org.buildoutatlas.ui.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The day by which things had to be published to be shown, to be written exactly. */
final class KnownOnField {

  private final Desk desk;
  private final DatePicker picker = new DatePicker();
  private final Label name;
  private final Button today;
  private final HBox root;
  private LocalDate newest = LocalDate.EPOCH;
  private boolean following;

  KnownOnField(Desk desk) {
    this.desk = desk;
    picker.setId("known-on");
    picker.getStyleClass().add("compact");
    picker.setMinWidth(124);
    picker.setPrefWidth(124);
    picker.setShowWeekNumbers(false);
    picker.setConverter(new Days(desk));
    picker.setAccessibleText(desk.text("ui.time.known"));
    picker.setTooltip(new Tooltip(desk.text("ui.time.known.field.hint")));
    picker.setDayCellFactory(_ -> new Day());
    picker.valueProperty().addListener((_, _, day) -> choose(day));
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

  private void choose(@Nullable LocalDate day) {
    if (day == null || following) {
      return;
    }
    LocalDate kept = day.isAfter(newest) ? newest : day;
    desk.workspace().move(v -> v.takenTo(kept));
    // A day that could not be chosen must not stay in the field.
    following = true;
    picker.setValue(desk.workspace().viewpoint().knownOn());
    following = false;
  }

  private void show(Sight sight) {
    newest = sight.whole().asOf();
    following = true;
    picker.setValue(sight.knownOn());
    following = false;
    for (Node node : List.of(name, today)) {
      boolean on = node.equals(today) == sight.isPast();
      node.setVisible(on);
      node.setManaged(on);
    }
  }

  /** Days after the facts were gathered cannot be chosen. */
  private final class Day extends DateCell {
    @Override
    public void updateItem(LocalDate day, boolean empty) {
      super.updateItem(day, empty);
      setDisable(empty || day.isAfter(newest));
    }
  }

  /** Writes days as everywhere else, and reads those and {@code 2026-03-01}. */
  private static final class Days extends StringConverter<LocalDate> {

    private static final DateTimeFormatter WRITTEN =
        DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Desk desk;

    Days(Desk desk) {
      this.desk = desk;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : desk.numbers().day(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      for (DateTimeFormatter form : new DateTimeFormatter[] {DateTimeFormatter.ISO_DATE, WRITTEN}) {
        try {
          return LocalDate.parse(text.strip(), form);
        } catch (DateTimeParseException e) {
          // The next form may fit.
        }
      }
      return desk.workspace().viewpoint().knownOn();
    }
  }
}
