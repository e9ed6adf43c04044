package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.ui.kit.Desk;

/** Asks which pages are wanted, in which format, how large, in which theme and in which master. */
final class DeckDialog {

  private final Desk desk;
  private final Window owner;
  private final DeckWriting writing;
  private final ObjectProperty<Optional<Path>> template;
  private final List<CheckBox> pages;
  private final ComboBox<String> format;
  private final ComboBox<String> size;
  private final ComboBox<String> theme;

  /** {@code template} is the company's template that is remembered. */
  DeckDialog(
      Desk desk, Window owner, DeckWriting writing, ObjectProperty<Optional<Path>> template) {
    this.desk = desk;
    this.owner = owner;
    this.writing = writing;
    this.template = template;
    pages = writing.parts().maker().words().stream().map(this::page).toList();
    format =
        Offer.box(
            "deck-format",
            writing.exporters().stream().map(Exporter::ending).toList(),
            ending -> desk.text("ui.save.format." + ending));
    size = Offer.box("deck-size", SheetSize.names(), name -> name);
    theme = Offer.theme("deck-theme", desk);
  }

  private CheckBox page(String word) {
    CheckBox box = new CheckBox(desk.text("ui.save.page." + word));
    box.setId("page-" + word);
    box.setUserData(word);
    box.setSelected(true);
    return box;
  }

  /**
   * Opens the dialog.
   *
   * @param saved is told what is to be saved
   * @param existing is told which pages a presentation that exists is to be compared with
   */
  void ask(Consumer<DeckWish> saved, Consumer<DeckWish> existing) {
    GridPane grid = new GridPane(16, 12);
    Label which = new Label(desk.text("ui.save.pages"));
    GridPane.setValignment(which, VPos.TOP);
    grid.addRow(0, which, new VBox(8, pages.toArray(CheckBox[]::new)));
    grid.addRow(1, Offer.label(desk.text("ui.deck.format"), format), format);
    grid.addRow(2, Offer.label(desk.text("ui.save.size"), size), size);
    grid.addRow(3, Offer.label(desk.text("ui.save.theme"), theme), theme);
    BooleanBinding some =
        Bindings.createBooleanBinding(
            () -> !chosen().isEmpty(),
            pages.stream().map(CheckBox::selectedProperty).toArray(Observable[]::new));
    Question question =
        Question.cancellable(
            desk, owner, "deck-dialog", desk.text("ui.save.deck"), desk.text("ui.save.choose"));
    writing
        .slides()
        .ifPresentOrElse(
            slides -> {
              TemplateField field = new TemplateField(desk, owner, slides, template);
              BooleanBinding isSlides = format.valueProperty().isEqualTo(slides.ending());
              addTemplate(grid, field, isSlides);
              question
                  .goingOnIf(some.and(isSlides.not().or(field.usableProperty())))
                  .or(
                      desk.text("ui.deck.existing"),
                      () -> existing.accept(wish(slides.ending(), Optional.empty())));
            },
            () -> question.goingOnIf(some));
    question
        .show(desk.text("ui.save.deck"), desk.text("ui.deck.note"), grid)
        .then(() -> saved.accept(wish(format.getValue(), template.get())))
        .ask();
  }

  /** A template is for slides only, and they are as large as its own. */
  private void addTemplate(GridPane grid, TemplateField field, BooleanBinding isSlides) {
    Label label = new Label(desk.text("ui.deck.template"));
    label.setMinHeight(FIELD);
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(4, label, field.node());
    for (Node node : List.of(label, field.node())) {
      node.disableProperty().bind(isSlides.not());
    }
    size.disableProperty()
        .bind(
            isSlides.and(
                Bindings.createBooleanBinding(() -> template.get().isPresent(), template)));
  }

  private static final double FIELD = 32;

  private DeckWish wish(String ending, Optional<Path> master) {
    boolean slides = writing.slides().filter(s -> s.ending().equals(ending)).isPresent();
    return DeckWish.of(
        new DeckOrder(
            chosen(),
            Set.of(),
            desk.workspace().viewpoint().withTheme(theme.getValue()),
            desk.workspace().ownLayers(),
            SheetSize.named(size.getValue()).orElse(SheetSize.WIDE)),
        ending,
        master.filter(_ -> slides));
  }

  private List<String> chosen() {
    return pages.stream()
        .filter(CheckBox::isSelected)
        .map(box -> String.valueOf(box.getUserData()))
        .toList();
  }
}
