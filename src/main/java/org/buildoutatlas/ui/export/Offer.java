package org.buildoutatlas.ui.export;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/** Lists to choose one of. */
final class Offer {

  private static final double WIDTH = 340;

  private Offer() {}

  /** A list of values, the first of them chosen. */
  static <T> ComboBox<T> box(String id, List<T> values, Function<T, String> text) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setPrefWidth(WIDTH);
    box.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(box, Priority.ALWAYS);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : text.apply(value);
          }

          @Override
          public T fromString(String typed) {
            return values.getFirst();
          }
        });
    box.getItems().setAll(values);
    box.setValue(values.getFirst());
    return box;
  }

  /** The themes, that of the window chosen. */
  static ComboBox<String> theme(String id, Desk desk) {
    ComboBox<String> box =
        box(
            id,
            Themes.all().stream().map(Theme::name).toList(),
            name -> desk.text("ui.save.theme." + name));
    box.setValue(desk.theme().name());
    return box;
  }

  /** What a list is for. */
  static Label label(String text, ComboBox<?> box) {
    Label label = new Label(text);
    label.setLabelFor(box);
    return label;
  }
}
