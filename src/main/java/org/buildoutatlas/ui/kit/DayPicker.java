package org.buildoutatlas.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.buildoutatlas.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day up to the newest that can be chosen. It writes days as everywhere else, and
 * reads those and {@code 2026-03-01}.
 */
public final class DayPicker extends DatePicker {

  private static final double WIDTH = 124;

  private LocalDate newest = LocalDate.EPOCH;
  private boolean following;

  /** Builds it; {@code chosen} takes a day that the user chooses. */
  public DayPicker(Numbers numbers, Consumer<LocalDate> chosen) {
    getStyleClass().add("compact");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setShowWeekNumbers(false);
    setConverter(new Days(numbers));
    setDayCellFactory(_ -> new Day());
    valueProperty()
        .addListener(
            (_, _, day) -> {
              if (day != null && !following) {
                chosen.accept(day.isAfter(newest) ? newest : day);
              }
            });
  }

  /** Shows a day, or none, without choosing it; later ones than the newest cannot be chosen. */
  public void show(@Nullable LocalDate day, LocalDate last) {
    newest = last;
    following = true;
    setValue(day);
    following = false;
  }

  /** Days after the newest cannot be chosen. */
  private final class Day extends DateCell {
    @Override
    public void updateItem(LocalDate day, boolean empty) {
      super.updateItem(day, empty);
      setDisable(empty || day.isAfter(newest));
    }
  }

  private final class Days extends StringConverter<LocalDate> {

    private static final DateTimeFormatter WRITTEN =
        DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Numbers numbers;

    Days(Numbers numbers) {
      this.numbers = numbers;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : numbers.day(day);
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
      return getValue();
    }
  }
}
