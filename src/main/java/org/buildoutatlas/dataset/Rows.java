package org.buildoutatlas.dataset;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.buildoutatlas.dataset.json.Row;

/** The files of a data set as rows, before anything is known about what they mean. */
final class Rows {

  private final Map<Part, List<Row>> files;
  private final Set<Part> incomplete;

  /**
   * Takes what has been read.
   *
   * @param files the object of each file, in order of file names
   * @param incomplete the parts of which some file could not be read
   */
  Rows(Map<Part, List<Row>> files, Set<Part> incomplete) {
    this.files = new EnumMap<>(Part.class);
    this.files.putAll(files);
    this.incomplete = EnumSet.noneOf(Part.class);
    this.incomplete.addAll(incomplete);
  }

  /** The files of a part. */
  List<Row> files(Part part) {
    return files.getOrDefault(part, List.of());
  }

  /** The one file of a part. */
  Optional<Row> file(Part part) {
    return files(part).stream().findFirst();
  }

  /** The rows of a list over all files of a part. */
  List<Row> list(Part part, String key) {
    return files(part).stream().flatMap(file -> file.rows(key).stream()).toList();
  }

  /** Whether some file of a part could not be read, so that what it holds is not known. */
  boolean isIncomplete(Part part) {
    return incomplete.contains(part);
  }

  /**
   * Visits every object of every file, outer ones first; not those of stories, which are checked by
   * themselves: nothing in a story keeps the data set from being opened.
   */
  void each(Visitor visitor) {
    files.forEach(
        (part, roots) -> {
          if (part != Part.STORIES) {
            roots.forEach(root -> visit(part, root, visitor));
          }
        });
  }

  /** Visits an object and all that it holds. */
  static void each(Row row, Consumer<Row> visitor) {
    visitor.accept(row);
    row.children().forEach(child -> each(child, visitor));
  }

  private static void visit(Part part, Row row, Visitor visitor) {
    each(row, r -> visitor.visit(part, r));
  }

  /** Is shown one object after the other. */
  @FunctionalInterface
  interface Visitor {
    /** Is shown an object of a file of that part. */
    void visit(Part part, Row row);
  }
}
