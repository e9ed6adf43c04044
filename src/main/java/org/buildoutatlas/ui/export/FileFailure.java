package org.buildoutatlas.ui.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.buildoutatlas.export.UnusableFile;
import org.buildoutatlas.export.UnwritableFile;
import org.buildoutatlas.ui.kit.Desk;

/**
 * Says in a sentence why a file could not be read or written, and what to do.
 *
 * @param desk whose words are used
 */
public record FileFailure(Desk desk) {

  /** Why a file could not be written. Anything but a failure of files is a fault, and thrown. */
  public String writing(Path file, Throwable thrown) {
    return switch (thrown) {
      case UnwritableFile e -> desk.text("ui.save.failed." + e.reason().word(), name(file));
      case AccessDeniedException _ -> desk.text("ui.save.failed.protected", name(file));
      case FileSystemException _ -> desk.text("ui.save.failed", name(file));
      case UnusableFile e -> e.sentence();
      case IOException _ -> desk.text("ui.save.failed", name(file));
      default -> throw new IllegalStateException("The file could not be written", thrown);
    };
  }

  /** Why a file could not be read. Anything but a failure of files is a fault, and thrown. */
  public String reading(Path file, Throwable thrown) {
    return switch (thrown) {
      case NoSuchFileException _ -> desk.text("ui.read.failed.missing", name(file));
      case FileSystemException _ -> desk.text("ui.read.failed", name(file));
      case UnusableFile e -> e.sentence();
      case IOException _ -> desk.text("ui.read.failed", name(file));
      default -> throw new IllegalStateException("The file could not be read", thrown);
    };
  }

  /** What a file is called. */
  public static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
