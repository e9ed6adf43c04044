package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.table.Topic;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which table goes into a file of tables. */
final class TableOption {

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description =
          "The only table to write: sites, phases, partners, contributions, bridge, candidates,"
              + " measurements, observations or sources. Unless given, sites in a CSV file and all"
              + " in others.")
  private @Nullable String name;

  /**
   * Checks the name before anything is read.
   *
   * @throws ParameterException where there is no such table, or the format writes no tables
   */
  void check(Exporter exporter, Console console) {
    if (name == null) {
      return;
    }
    if (!(exporter instanceof TableExporter)) {
      throw console.wrong("A ." + exporter.ending() + " file holds no tables: leave out --table.");
    }
    if (Topic.of(name).isEmpty()) {
      throw console.wrong(
          "There is no table " + name + ". Use " + String.join(", ", Topic.words()) + ".");
    }
  }

  /**
   * Writes the file, all or not at all, and gives it.
   *
   * @throws IOException where it cannot be written
   * @throws Cancelled where it is no longer wanted
   * @throws ParameterException where the format does not take the table
   */
  List<Path> save(
      TableExporter exporter,
      Atlas atlas,
      Viewpoint viewpoint,
      Path file,
      Progress progress,
      Console console)
      throws IOException, Cancelled {
    FactTables all = FactTables.of(atlas, viewpoint, new Words(), new Numbers());
    FactTables chosen =
        Optional.ofNullable(name)
            .flatMap(Topic::of)
            .map(all::only)
            .orElseGet(() -> exporter.usual(all));
    if (chosen.all().stream().noneMatch(exporter::takes)) {
      throw console.wrong(
          "The table "
              + name
              + " has no places, which a ."
              + exporter.ending()
              + " file needs. Use "
              + all.all().stream()
                  .filter(exporter::takes)
                  .map(FactTable::name)
                  .collect(Collectors.joining(" or "))
              + ".");
    }
    SafeFile.save(file, out -> exporter.write(chosen, out, progress));
    return List.of(file);
  }
}
