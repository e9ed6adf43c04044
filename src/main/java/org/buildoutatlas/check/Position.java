package org.buildoutatlas.check;

/**
 * A place in a file.
 *
 * @param file path relative to the data set's folder, with forward slashes
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line or file is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  /** The whole of a file. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  /** By file, then line, then column. */
  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** The form editors can jump to: {@code file:line:column}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
