package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * The data set that a command works on.
 *
 * @param reader reads it
 * @param folder where it is; empty for the one that is part of the product
 */
record DataSource(DataSetReader reader, Optional<Path> folder) {

  /** What a command does with it. */
  interface Use {
    /** Gives the exit code. */
    int of(DataSet dataSet) throws Cancelled;
  }

  /** Reads it. */
  Reading read(Progress progress) throws Cancelled {
    return folder.isPresent() ? reader.read(folder.get(), progress) : reader.readEmbedded(progress);
  }

  /** Reads it, the one that is part of the product too as if nothing were known of its files. */
  Reading check(Progress progress) throws Cancelled {
    return folder.isPresent()
        ? reader.read(folder.get(), progress)
        : reader.checkEmbedded(progress);
  }

  /** Reads and uses it, or says what is wrong with it; gives the exit code. */
  int open(Console console, Progress progress, Use use) throws Cancelled {
    return switch (read(progress)) {
      case Reading.Rejected rejected -> console.refuse(rejected);
      case Reading.Accepted accepted -> use.of(accepted.dataSet());
    };
  }

  /** The SHA-256 of its files, as hexadecimal digits. */
  String fingerprint() throws IOException {
    return folder.isPresent() ? reader.fingerprint(folder.get()) : reader.embeddedFingerprint();
  }
}
