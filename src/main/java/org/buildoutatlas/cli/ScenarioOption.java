package org.buildoutatlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.SavedScenario;
import org.buildoutatlas.dataset.ScenarioFile;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Adjustments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The scenario that an outlook is asked under. */
final class ScenarioOption {

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description =
          "A scenario of the outlook as the window saves it; the base case unless given. A file"
              + " that counts US-adjacent sites does as --adjacent.")
  private @Nullable Path file;

  /**
   * What the file supposes; the base case where none is given, and nothing where anything is wrong
   * with it, which the findings say.
   */
  Optional<SavedScenario> read(Atlas atlas, Findings findings) {
    return file == null
        ? Optional.of(new SavedScenario(Adjustments.NONE, false))
        : new ScenarioFile().read(file, atlas, findings);
  }
}
