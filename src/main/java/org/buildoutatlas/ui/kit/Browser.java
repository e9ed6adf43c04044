package org.buildoutatlas.ui.kit;

import java.net.URI;
import java.nio.file.Path;

/** What lies outside the window: pages and folders that the desktop shows. */
public interface Browser {

  /** Opens a page. */
  void open(URI page);

  /** Shows a file in its folder. */
  void reveal(Path file);
}
