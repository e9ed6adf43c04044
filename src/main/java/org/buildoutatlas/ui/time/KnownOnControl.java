package org.buildoutatlas.ui.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Chooses the day by which things had to be published to be shown. */
final class KnownOnControl {

  private final Desk desk;
  private final DatePicker picker = new DatePicker();
  private final Button today;
  private final VBox root;
  private LocalDate newest = LocalDate.EPOCH;
  private boolean following;

  KnownOnControl(Desk desk) {
    this.desk = desk;
    picker.setId("known-on");
    picker.getStyleClass().add("compact");
    picker.setMinWidth(136);
    picker.setPrefWidth(136);
    picker.setShowWeekNumbers(false);
    picker.setConverter(new Days(desk));
    picker.setAccessibleText(desk.text("ui.time.known"));
    picker.setDayCellFactory(_ -> new Day());
    picker.valueProperty().addListener((_, _, day) -> choose(day));
    today = new Button(desk.text("ui.time.today"));
    today.setId("known-today");
    today.getStyleClass().add("compact");
    today.setMinWidth(Button.USE_PREF_SIZE);
    today.setTooltip(new Tooltip(desk.text("ui.time.today.hint")));
    today.setOnAction(_ -> choose(newest));
    root =
        new VBox(
            4, Texts.whole(desk.text("ui.time.known"), "support"), Texts.row(8, picker, today));
    root.getStyleClass().add("known-on");
    desk.workspace().onSight(this::show);
  }

  Node node() {
    return root;
  }

  private void choose(@Nullable LocalDate day) {
    if (day == null || following) {
      return;
    }
    LocalDate kept = day.isAfter(newest) ? newest : day;
    // Looking back to a day means looking at its quarter too, unless a later one was asked for by
    // hand.
    desk.workspace()
        .move(
            v ->
                v.at().equals(Quarter.of(v.knownOn()))
                    ? v.withKnownOn(kept).withAt(Quarter.of(kept))
                    : v.withKnownOn(kept));
  }

  private void show(Sight sight) {
    newest = sight.whole().asOf();
    following = true;
    picker.setValue(sight.knownOn());
    following = false;
    today.setDisable(!sight.isPast());
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
