package org.buildoutatlas.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.panel.ProblemsPane;
import org.jspecify.annotations.Nullable;

/**
 * Opens folders: what can be read is shown, what cannot leaves the open atlas in place and says
 * what is wrong.
 */
final class Folders {

  private final Desk desk;
  private final DataSetReader reader;
  private final Stage stage;
  private final Memory memory;
  private final Runnable showAtlas;
  private final Consumer<Node> showProblems;
  private final ProblemsPane problems;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(this, "findings", List.of());
  private Optional<Path> last = Optional.empty();
  private Optional<Path> opened = Optional.empty();

  Folders(
      Desk desk,
      DataSetReader reader,
      Stage stage,
      Memory memory,
      Runnable showAtlas,
      Consumer<Node> showProblems) {
    this.desk = desk;
    this.reader = reader;
    this.stage = stage;
    this.memory = memory;
    this.showAtlas = showAtlas;
    this.showProblems = showProblems;
    problems = new ProblemsPane(desk, ways());
  }

  /** What was found in the data set that is open. */
  ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** The folder of the data set that is open; empty for the one that is part of the product. */
  Optional<Path> folder() {
    return opened;
  }

  /** Asks for a folder and opens it. */
  void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(desk.text("ui.open.title"));
    memory
        .folder()
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    @Nullable File chosen = chooser.showDialog(stage);
    if (chosen != null) {
      open(chosen.toPath());
    }
  }

  /** Opens the data set that is part of the product. */
  void openEmbedded() {
    read(desk.text("ui.open.embedded"), Optional.empty(), reader::readEmbedded);
  }

  /** Opens a folder. */
  void open(Path folder) {
    read(folder.toString(), Optional.of(folder), progress -> reader.read(folder, progress));
  }

  /** Shows what was found in the data set that is open. */
  void showFindings() {
    String name = desk.workspace().dataSetProperty().get().map(d -> d.name()).orElse("");
    problems.show(name, findings.get(), true);
    showProblems.accept(problems.node());
  }

  private void read(String name, Optional<Path> folder, Jobs.Work<Reading> work) {
    last = folder;
    desk.jobs()
        .startShown(
            "open",
            desk.text("ui.open.progress", name),
            work,
            reading -> take(name, folder, reading),
            thrown -> {
              throw new IllegalStateException("The folder could not be read", thrown);
            });
  }

  private void take(String name, Optional<Path> folder, Reading reading) {
    switch (reading) {
      case Reading.Accepted accepted -> {
        findings.set(accepted.findings());
        folder.ifPresent(f -> memory.change(s -> s.withFolder(f)));
        opened = folder;
        desk.workspace().open(accepted.dataSet());
        showAtlas.run();
      }
      case Reading.Rejected rejected -> {
        problems.show(
            name, rejected.findings(), desk.workspace().dataSetProperty().get().isPresent());
        showProblems.accept(problems.node());
      }
    }
  }

  private ProblemsPane.Ways ways() {
    return new ProblemsPane.Ways() {
      @Override
      public void retry() {
        last.ifPresentOrElse(Folders.this::open, Folders.this::openEmbedded);
      }

      @Override
      public void choose() {
        Folders.this.choose();
      }

      @Override
      public void close() {
        if (desk.workspace().dataSetProperty().get().isPresent()) {
          showAtlas.run();
        } else {
          openEmbedded();
        }
      }
    };
  }
}
