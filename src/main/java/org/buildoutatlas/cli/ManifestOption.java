package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.words.JsonText;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A record of what was written and from what, so that anyone can write and compare it again. */
final class ManifestOption {

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "Also write a record in JSON: version, data set and its SHA-256, options, and name, size"
              + " and SHA-256 of each file.")
  private @Nullable Path file;

  /**
   * Checks the name before anything is written.
   *
   * @throws ParameterException where the record would take the place of the export
   */
  void check(Path export, Console console) {
    if (file != null && absolute(file).equals(absolute(export))) {
      throw console.wrong(
          "--manifest and --to name the same file: give the record a name of its own.");
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Writes the record, where it was asked for. */
  void save(List<Path> written, DataSource source, CommandSpec spec) throws IOException, Cancelled {
    if (file == null) {
      return;
    }
    String text = text(written, source, spec);
    SafeFile.save(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(List<Path> written, DataSource source, CommandSpec spec)
      throws IOException {
    List<String> files = new ArrayList<>();
    for (Path path : written) {
      files.add(entry(path));
    }
    return """
    {
      "product": %s,
      "dataSet": {"name": %s, "sha256": %s},
      "options": [%s],
      "files": [
        %s
      ]
    }
    """
        .formatted(
            JsonText.quoted(String.join(" ", spec.root().version())),
            JsonText.quoted(
                source
                    .folder()
                    .map(f -> String.valueOf(absolute(f).getFileName()))
                    .orElse("embedded")),
            JsonText.quoted(source.fingerprint()),
            spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(JsonText::quoted)
                .collect(Collectors.joining(", ")),
            String.join(",\n    ", files));
  }

  private static String entry(Path path) throws IOException {
    return String.format(
        Locale.ROOT,
        "{\"name\": %s, \"bytes\": %d, \"sha256\": %s}",
        JsonText.quoted(String.valueOf(path.getFileName())),
        Files.size(path),
        JsonText.quoted(Sha256.of(Files.readAllBytes(path))));
  }
}
