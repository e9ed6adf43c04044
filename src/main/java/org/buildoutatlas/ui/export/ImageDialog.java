package org.buildoutatlas.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/** Asks how large and in which theme a picture is wanted. */
final class ImageDialog {

  private final Desk desk;
  private final Window owner;

  /** A size that is offered. */
  private record Size(String word, double width, double height, double scale) {}

  private static final List<Size> SIZES =
      List.of(
          new Size("hd", 1920, 1080, 1),
          new Size("uhd", 1920, 1080, 2),
          new Size("square", 1200, 1200, 1),
          new Size("a4", 1684, 1191, 2));

  ImageDialog(Desk desk, Window owner) {
    this.desk = desk;
    this.owner = owner;
  }

  /** Opens the dialog; {@code wished} is told what was chosen, or nothing where it was closed. */
  void ask(Consumer<ImageWish> wished) {
    ComboBox<Size> size = box("size", SIZES, s -> desk.text("ui.save.size." + s.word()));
    List<String> names = Themes.all().stream().map(Theme::name).toList();
    ComboBox<String> theme =
        box("theme", names, name -> desk.text("ui.save.theme." + name.replace(' ', '-')));
    theme.setValue(desk.theme().name());
    GridPane grid = new GridPane(12, 12);
    grid.addRow(0, label("ui.save.size", size), size);
    grid.addRow(1, label("ui.save.theme", theme), theme);
    Dialog<ImageWish> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(desk.text("ui.save.title"));
    dialog.getDialogPane().setId("save-dialog");
    dialog.getDialogPane().setContent(grid);
    ButtonType save = new ButtonType(desk.text("ui.save.choose"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(desk.text("ui.progress.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(cancel, save);
    dialog.setResultConverter(
        pressed ->
            pressed != save
                ? null
                : new ImageWish(
                    size.getValue().width(),
                    size.getValue().height(),
                    size.getValue().scale(),
                    theme.getValue()));
    dialog.setOnHidden(_ -> Optional.ofNullable(dialog.getResult()).ifPresent(wished));
    dialog.show();
  }

  private <T> ComboBox<T> box(
      String name, List<T> values, java.util.function.Function<T, String> text) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("save-" + name);
    box.setPrefWidth(260);
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

  private Label label(String key, ComboBox<?> box) {
    Label label = new Label(desk.text(key));
    label.setLabelFor(box);
    return label;
  }
}
