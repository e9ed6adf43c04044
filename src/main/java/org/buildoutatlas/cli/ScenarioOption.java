package org.buildoutatlas.cli;

import java.nio.file.Path;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.SavedScenario;
import org.buildoutatlas.dataset.ScenarioFile;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Adjustments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
   * What the file supposes; the base case where none is given.
   *
   * @throws ParameterException where anything is wrong with the file, one line each
   */
  SavedScenario read(Atlas atlas, CommandSpec spec) {
    if (file == null) {
      return new SavedScenario(Adjustments.NONE, false);
    }
    Findings findings = new Findings();
    return new ScenarioFile()
        .read(file, atlas, findings)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    String.join(
                        System.lineSeparator(),
                        findings.sorted().stream().map(Object::toString).toList())));
  }
}
