package org.buildoutatlas.ui.outlook;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.FileChooser;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.SavedScenario;
import org.buildoutatlas.dataset.ScenarioFile;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Saves the scenario to a file, opens one, and takes all back. */
public final class ScenarioFiles {

  /** How the names of scenario files end. */
  private static final String ENDING = ".scenario.json";

  /** What came of reading a file. */
  private record Read(Optional<SavedScenario> scenario, Findings findings) {}

  private final Desk desk;
  private final ScenarioFile files = new ScenarioFile();
  private final MenuButton button = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
  private final MenuItem reset;

  /** Builds the menu. */
  public ScenarioFiles(Desk desk) {
    this.desk = desk;
    button.setId("scenario-menu");
    button.getStyleClass().addAll("flat", "icon-button", "compact");
    button.setTooltip(new Tooltip(desk.text("ui.outlook.menu")));
    button.setAccessibleText(desk.text("ui.outlook.menu"));
    reset =
        item(
            "scenario-reset",
            "ui.outlook.reset",
            () -> desk.workspace().move(v -> v.withAdjustments(Adjustments.NONE)));
    button
        .getItems()
        .setAll(
            item("scenario-save", "ui.outlook.save", this::askSave),
            item("scenario-open", "ui.outlook.open", this::askOpen),
            reset);
  }

  Node node() {
    return button;
  }

  /** Nothing can be taken back where nothing is supposed. */
  void follow(Adjustments adjustments) {
    reset.setDisable(!adjustments.any());
  }

  /** Saves what is supposed now; an older file is replaced only when all is written. */
  public void save(Path chosen) {
    Path file =
        name(chosen).endsWith(".json") ? chosen : chosen.resolveSibling(name(chosen) + ENDING);
    Viewpoint viewpoint = desk.workspace().viewpoint();
    String text = files.text(new SavedScenario(viewpoint.adjustments(), viewpoint.adjacentSites()));
    desk.jobs()
        .startShown(
            "scenario-save",
            desk.text("ui.outlook.saving", name(file)),
            _ -> {
              SafeFile.save(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
              return file;
            },
            saved ->
                desk.notices()
                    .done(
                        desk.text("ui.save.done", name(saved)),
                        desk.text("ui.save.reveal"),
                        () -> desk.browser().reveal(saved)),
            _ -> desk.notices().failed(desk.text("ui.save.failed", name(file))));
  }

  /** Supposes what a file says; where anything is wrong with it, all stays as it is. */
  public void open(Path file) {
    Optional<Atlas> atlas = desk.workspace().sight().map(Sight::whole);
    if (atlas.isEmpty()) {
      return;
    }
    desk.jobs()
        .startShown(
            "scenario-open",
            desk.text("ui.outlook.opening", name(file)),
            _ -> {
              Findings findings = new Findings();
              return new Read(files.read(file, atlas.get(), findings), findings);
            },
            this::opened,
            thrown -> {
              throw new IllegalStateException("The scenario could not be read", thrown);
            });
  }

  private void opened(Read read) {
    read.scenario()
        .ifPresentOrElse(
            scenario ->
                desk.workspace()
                    .move(
                        v ->
                            v.withAdjustments(scenario.adjustments())
                                .withAdjacentSites(scenario.adjacent())),
            () ->
                desk.notices()
                    .failed(
                        read.findings().sorted().stream()
                            .map(Finding::toString)
                            .collect(Collectors.joining("\n"))));
  }

  private void askSave() {
    FileChooser chooser = chooser("ui.outlook.save.title");
    chooser.setInitialFileName(desk.text("ui.outlook.save.name") + ENDING);
    @Nullable File chosen = chooser.showSaveDialog(button.getScene().getWindow());
    if (chosen != null) {
      save(chosen.toPath());
    }
  }

  private void askOpen() {
    @Nullable File chosen =
        chooser("ui.outlook.open.title").showOpenDialog(button.getScene().getWindow());
    if (chosen != null) {
      open(chosen.toPath());
    }
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.text(title));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(desk.text("ui.outlook.files"), "*" + ENDING, "*.json"));
    return chooser;
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(desk.text(key));
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
