package org.buildoutatlas.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;

/** Asks how large and in which theme a picture is wanted. */
final class ImageDialog {

  private final Desk desk;
  private final Window owner;

  /** A size that is offered. */
  private record Offered(String word, SheetSize size, double scale) {}

  private static final List<Offered> SIZES =
      List.of(
          new Offered("hd", SheetSize.WIDE, 1),
          new Offered("uhd", SheetSize.WIDE, 2),
          new Offered("square", new SheetSize(1200, 1200, SheetSize.WIDE.points()), 1),
          new Offered("a4", SheetSize.Named.A4.size(), 2));

  ImageDialog(Desk desk, Window owner) {
    this.desk = desk;
    this.owner = owner;
  }

  /** Opens the dialog; {@code wished} is told what was chosen, or nothing where it was closed. */
  void ask(Consumer<ImageWish> wished) {
    ComboBox<Offered> size =
        Offer.box("save-size", SIZES, s -> desk.text("ui.save.size." + s.word()));
    List<String> names = Themes.all().stream().map(Theme::name).toList();
    ComboBox<String> theme =
        Offer.box(
            "save-theme", names, name -> desk.text("ui.save.theme." + name.replace(' ', '-')));
    theme.setValue(desk.theme().name());
    GridPane grid = new GridPane(12, 12);
    grid.addRow(0, Offer.label(desk.text("ui.save.size"), size), size);
    grid.addRow(1, Offer.label(desk.text("ui.save.theme"), theme), theme);
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
                : new ImageWish(size.getValue().size(), size.getValue().scale(), theme.getValue()));
    dialog.setOnHidden(_ -> Optional.ofNullable(dialog.getResult()).ifPresent(wished));
    dialog.show();
  }
}
