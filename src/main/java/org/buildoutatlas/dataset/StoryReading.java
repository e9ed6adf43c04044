package org.buildoutatlas.dataset;

import java.nio.file.Path;
import java.util.Optional;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.dataset.json.JsonFiles;
import org.buildoutatlas.dataset.json.Row;

/**
 * Reads the file of a story against its schema.
 *
 * @param json reads files
 */
record StoryReading(JsonFiles json) {

  /** The code of a property that the schema does not have. */
  private static final String UNKNOWN = "schema.additional-properties";

  /**
   * The story's row; empty where it cannot be told, which the findings say as errors. A property
   * too many is a warning: the rest can be told without it.
   *
   * @param name of the file in findings
   */
  Optional<Row> read(Path file, String name, Findings findings) {
    Findings own = new Findings();
    Optional<Row> row = json.read(file, name, Part.STORIES.schema(), own);
    if (row.isPresent() && own.sorted().stream().allMatch(StoryReading::isHarmless)) {
      findings.addAsWarnings(own);
      return row;
    }
    own.sorted().forEach(f -> findings.error(f.position(), f.code(), f.sentence()));
    findings.error(
        Position.of(name),
        "story.left-out",
        "This story is left out until its file is mended; the others are there.");
    return Optional.empty();
  }

  private static boolean isHarmless(Finding finding) {
    return finding.severity() == Severity.WARNING || finding.code().equals(UNKNOWN);
  }
}
