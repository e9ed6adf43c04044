package org.buildoutatlas.ui.shell;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import org.buildoutatlas.ui.kit.Browser;

/**
 * The desktop's own browser and file window.
 *
 * @param services what the toolkit offers for it
 */
public record DesktopBrowser(HostServices services) implements Browser {

  @Override
  public void open(URI page) {
    services.showDocument(page.toString());
  }

  @Override
  public void reveal(Path file) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    services.showDocument(folder.toUri().toString());
  }
}
