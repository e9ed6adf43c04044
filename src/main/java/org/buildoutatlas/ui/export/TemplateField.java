package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The company's template whose master slides take, and what is wrong with it. */
final class TemplateField {

  private final Desk desk;
  private final Window owner;
  private final PresentationExporter slides;
  private final ObjectProperty<Optional<Path>> template;
  private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper(this, "usable", true);
  private final Label name = Texts.line("");
  private final Label note = Texts.wrapped("", "support");
  private final Button clear;
  private final VBox root;

  /** {@code template} is the one that is remembered, and takes the one that is chosen. */
  TemplateField(
      Desk desk,
      Window owner,
      PresentationExporter slides,
      ObjectProperty<Optional<Path>> template) {
    this.desk = desk;
    this.owner = owner;
    this.slides = slides;
    this.template = template;
    Button choose = new Button(desk.text("ui.deck.template.choose"));
    choose.setId("template-choose");
    choose.setMinWidth(Button.USE_PREF_SIZE);
    choose.setOnAction(_ -> choose());
    clear = new Button("", new FontIcon(Feather.X));
    clear.setId("template-clear");
    clear.getStyleClass().addAll("flat", "icon-button");
    clear.setTooltip(new Tooltip(desk.text("ui.deck.template.clear")));
    clear.setAccessibleText(desk.text("ui.deck.template.clear"));
    clear.setOnAction(_ -> take(Optional.empty()));
    name.setId("template-name");
    note.setId("template-note");
    root = Texts.column(4, Texts.row(8, Texts.growing(name), clear, choose), note);
    take(template.get());
  }

  /** The node to be placed in a question. */
  Node node() {
    return root;
  }

  /** Whether slides can be written in it; also where there is none. */
  ReadOnlyBooleanProperty usableProperty() {
    return usable.getReadOnlyProperty();
  }

  private void choose() {
    FileChooser question = new FileChooser();
    question.setTitle(desk.text("ui.deck.template.title"));
    question
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                desk.text("ui.deck.template.files"), "*.potx", "*.pptx"));
    desk.browser().askToOpen(question, owner).ifPresent(file -> take(Optional.of(file)));
  }

  private void take(Optional<Path> chosen) {
    template.set(chosen);
    name.setText(chosen.map(FileFailure::name).orElseGet(() -> desk.text("ui.deck.template.none")));
    name.setTooltip(chosen.map(file -> new Tooltip(file.toString())).orElse(null));
    clear.setVisible(chosen.isPresent());
    chosen.ifPresentOrElse(this::look, () -> tell(true, "ui.deck.template.note"));
  }

  private void look(Path file) {
    usable.set(false);
    say(desk.text("ui.deck.template.reading"), "support");
    desk.jobs()
        .start(
            "template",
            Jobs.Rule.REPLACE,
            _ -> slides.withTemplate(file).sheetSize(),
            _ -> ifChosen(file, () -> tell(true, "ui.deck.template.taken")),
            thrown ->
                ifChosen(
                    file, () -> say(new FileFailure(desk).reading(file, thrown), "error-text")));
  }

  /** What was read of a template is of no interest once another was chosen, or none. */
  private void ifChosen(Path file, Runnable told) {
    if (template.get().equals(Optional.of(file))) {
      told.run();
    }
  }

  private void tell(boolean works, String key) {
    usable.set(works);
    say(desk.text(key), "support");
  }

  private void say(String text, String role) {
    note.setText(text);
    note.getStyleClass().setAll("label", role);
    FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    icon.getStyleClass().add("error-icon");
    note.setGraphic(role.equals("error-text") ? icon : null);
  }
}
