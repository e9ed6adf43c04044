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

  /** A size that is offered. */
  private record Offered(String word, SheetSize size, double scale) {}

  private static final List<Offered> SIZES =
      List.of(
          new Offered("hd", SheetSize.WIDE, 1),
          new Offered("uhd", SheetSize.WIDE, 2),
          new Offered("square", SheetSize.ofPixels(1200, 1200), 1),
          new Offered("a4", SheetSize.Named.A4.size(), 2));

  /** Any other size, and what it begins with. */
  private static final Offered OTHER = new Offered("other", SheetSize.ofPixels(1600, 900), 1);

  private final Desk desk;
  private final Window owner;

  ImageDialog(Desk desk, Window owner) {
    this.desk = desk;
    this.owner = owner;
  }

  /** Opens the dialog; {@code wished} is told what was chosen, or nothing where it was closed. */
  void ask(Consumer<ImageWish> wished) {
    ComboBox<Offered> size =
        Offer.box(
            "save-size",
            Stream.concat(SIZES.stream(), Stream.of(OTHER)).toList(),
            s -> desk.text("ui.save.size." + s.word()));
    ComboBox<String> theme = Offer.theme("save-theme", desk);
    PixelFields pixels = new PixelFields(desk, OTHER.size());
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

  private static ImageWish wish(Offered offered, Optional<SheetSize> typed, String theme) {
    return typed
        .filter(_ -> offered.equals(OTHER))
        .map(other -> new ImageWish(other, 1, theme))
        .orElseGet(() -> new ImageWish(offered.size(), offered.scale(), theme));
  }
}
