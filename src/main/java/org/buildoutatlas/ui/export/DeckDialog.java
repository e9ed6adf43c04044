package org.buildoutatlas.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;

/** Asks which pages are wanted, how large and in which theme. */
final class DeckDialog {

  private final Desk desk;
  private final Window owner;
  private final List<CheckBox> pages;

  /** {@code words} are those of the pages that there are, in order. */
  DeckDialog(Desk desk, Window owner, List<String> words) {
    this.desk = desk;
    this.owner = owner;
    this.pages = words.stream().map(this::page).toList();
  }

  private CheckBox page(String word) {
    CheckBox box = new CheckBox(desk.text("ui.save.page." + word));
    box.setId("page-" + word);
    box.setUserData(word);
    box.setSelected(true);
    return box;
  }

  /** Opens the dialog; {@code wished} is told what was chosen, or nothing where it was closed. */
  void ask(Consumer<DeckWish> wished) {
    ComboBox<String> size = Offer.box("deck-size", SheetSize.names(), name -> name);
    ComboBox<String> theme =
        Offer.box(
            "deck-theme",
            Themes.all().stream().map(Theme::name).toList(),
            name -> desk.text("ui.save.theme." + name));
    theme.setValue(desk.theme().name());
    GridPane grid = new GridPane(12, 12);
    Label which = new Label(desk.text("ui.save.pages"));
    GridPane.setValignment(which, VPos.TOP);
    grid.addRow(0, which, new VBox(8, pages.toArray(CheckBox[]::new)));
    grid.addRow(1, Offer.label(desk.text("ui.save.size"), size), size);
    grid.addRow(2, Offer.label(desk.text("ui.save.theme"), theme), theme);
    Dialog<DeckWish> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(desk.text("ui.save.deck"));
    dialog.getDialogPane().setId("deck-dialog");
    dialog.getDialogPane().setContent(grid);
    ButtonType save = new ButtonType(desk.text("ui.save.choose"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(desk.text("ui.progress.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(cancel, save);
    dialog
        .getDialogPane()
        .lookupButton(save)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> chosen().isEmpty(),
                pages.stream().map(CheckBox::selectedProperty).toArray(Observable[]::new)));
    dialog.setResultConverter(
        pressed ->
            pressed != save
                ? null
                : new DeckWish(
                    chosen(),
                    SheetSize.named(size.getValue()).orElse(SheetSize.WIDE),
                    theme.getValue()));
    dialog.setOnHidden(_ -> Optional.ofNullable(dialog.getResult()).ifPresent(wished));
    dialog.show();
  }

  private List<String> chosen() {
    return pages.stream()
        .filter(CheckBox::isSelected)
        .map(box -> String.valueOf(box.getUserData()))
        .toList();
  }
}
