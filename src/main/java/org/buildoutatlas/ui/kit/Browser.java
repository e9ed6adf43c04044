package org.buildoutatlas.ui.kit;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What lies outside the window: pages, folders and questions that the desktop shows. */
public interface Browser {

  /** Opens a page. */
  void open(URI page);

  /** Shows a file in its folder. */
  void reveal(Path file);

  /** Asks for a file that is there; empty where the question was closed. */
  default Optional<Path> askToOpen(FileChooser question, Window owner) {
    return Optional.ofNullable(question.showOpenDialog(owner)).map(File::toPath);
  }

  /** Asks for a file to be written; empty where the question was closed. */
  default Optional<Path> askToSave(FileChooser question, Window owner) {
    return Optional.ofNullable(question.showSaveDialog(owner)).map(File::toPath);
  }
}
