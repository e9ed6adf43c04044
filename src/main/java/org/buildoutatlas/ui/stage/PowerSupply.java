package org.buildoutatlas.ui.stage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether the machine has power from outside, as Linux tells in files; other systems are not asked.
 */
final class PowerSupply {

  private final Path folder;

  /** {@code folder} holds a folder for each supply, as {@code /sys/class/power_supply}. */
  PowerSupply(Path folder) {
    this.folder = folder;
  }

  /** Whether any mains supply is on; empty where none is told of. */
  Optional<Boolean> mains() {
    Optional<Boolean> on = Optional.empty();
    if (!Files.isDirectory(folder)) {
      return on;
    }
    try (DirectoryStream<Path> supplies = Files.newDirectoryStream(folder)) {
      for (Path supply : supplies) {
        Path online = supply.resolve("online");
        if (Files.isReadable(online)) {
          on = Optional.of(on.orElse(false) || Files.readString(online).strip().equals("1"));
        }
      }
    } catch (IOException e) {
      // What cannot be read is not known; a talk does not depend on it.
      return Optional.empty();
    }
    return on;
  }
}
