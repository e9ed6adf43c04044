package org.buildoutatlas.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.ui.kit.Desk;

/** Asks how large and in which theme a picture is wanted. */
final class ImageDialog {

  private static final List<Size> SIZES =
      List.of(
          new Size("hd", 1920, 1080, 1),
          new Size("uhd", 1920, 1080, 2),
          new Size("square", 1200, 1200, 1),
          new Size("a4", 1684, 1191, 2));

  /** Any other size, and what it begins with. */
  private static final Size OTHER = new Size("other", 1600, 900, 1);

  private final Desk desk;
  private final Window owner;

  /** A size that is offered. */
  private record Size(String word, int width, int height, double scale) {}

  ImageDialog(Desk desk, Window owner) {
    this.desk = desk;
    this.owner = owner;
  }

  /** Opens the dialog; {@code wished} is told what was chosen, or nothing where it was closed. */
  void ask(Consumer<ImageWish> wished) {
    ComboBox<Size> size =
        Offer.box(
            "save-size",
            Stream.concat(SIZES.stream(), Stream.of(OTHER)).toList(),
            s -> desk.text("ui.save.size." + s.word()));
    ComboBox<String> theme = Offer.theme("save-theme", desk);
    PixelFields pixels = new PixelFields(desk, OTHER.width(), OTHER.height());
    BooleanBinding isOther = size.valueProperty().isEqualTo(OTHER);
    Node fields = pixels.node();
    fields.visibleProperty().bind(isOther);
    fields.managedProperty().bind(isOther);
    GridPane grid = new GridPane(16, 12);
    grid.addRow(0, Offer.label(desk.text("ui.save.size"), size), size);
    grid.add(fields, 1, 1);
    grid.addRow(2, Offer.label(desk.text("ui.save.theme"), theme), theme);
    Question question =
        Question.cancellable(
            desk, owner, "save-dialog", desk.text("ui.save.title"), desk.text("ui.save.choose"));
    isOther.addListener((_, _, _) -> question.fit());
    question
        .show(desk.text("ui.save.title"), desk.text("ui.save.note"), grid)
        .goingOnIf(isOther.not().or(pixels.fitsProperty()))
        .then(() -> wished.accept(wish(size.getValue(), pixels.typed(), theme.getValue())))
        .ask();
  }

  private static ImageWish wish(Size size, Optional<SheetSize> typed, String theme) {
    return typed
        .filter(_ -> size.equals(OTHER))
        .map(other -> new ImageWish(other.width(), other.height(), 1, theme))
        .orElseGet(() -> new ImageWish(size.width(), size.height(), size.scale(), theme));
  }
}
