package org.buildoutatlas.ui.export;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Two fields for the size of a picture, which say at once where that cannot be. */
final class PixelFields {

  private static final double WIDTH = 92;

  private final Desk desk;
  private final TextField width;
  private final TextField height;
  private final BooleanBinding fits;
  private final VBox root;

  PixelFields(Desk desk, SheetSize first) {
    this.desk = desk;
    width = field("save-width", "ui.save.width", first.width());
    height = field("save-height", "ui.save.height", first.height());
    fits =
        Bindings.createBooleanBinding(
            () -> typed().isPresent(), width.textProperty(), height.textProperty());
    Label problem =
        Texts.wrapped(
            desk.text(
                "ui.save.size.wrong",
                SheetSize.LEAST_WIDTH,
                SheetSize.LEAST_HEIGHT,
                SheetSize.MOST),
            "error-text");
    problem.setId("save-size-problem");
    FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);
    sign.getStyleClass().add("error-icon");
    problem.setGraphic(sign);
    problem.visibleProperty().bind(fits.not());
    root =
        Texts.column(
            6,
            Texts.row(
                8,
                width,
                Texts.whole("\u00d7"),
                height,
                Texts.whole(desk.text("ui.save.size.pixels"), "support")),
            problem);
  }

  private TextField field(String id, String name, double value) {
    TextField field = new TextField(String.valueOf((int) value));
    field.setId(id);
    field.setPrefWidth(WIDTH);
    field.setAccessibleText(desk.text(name));
    return field;
  }

  /** The node to be placed in a question. */
  Node node() {
    return root;
  }

  /** Whether a picture can be that large. */
  BooleanBinding fitsProperty() {
    return fits;
  }

  /** The size that is typed; empty where it is none. */
  Optional<SheetSize> typed() {
    OptionalInt wide = number(width.getText());
    OptionalInt high = number(height.getText());
    return wide.isPresent()
            && high.isPresent()
            && SheetSize.isPicture(wide.getAsInt(), high.getAsInt())
        ? Optional.of(SheetSize.ofPixels(wide.getAsInt(), high.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt number(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
