package org.buildoutatlas.table;

/**
 * What stands in one place of every row.
 *
 * @param name in lower case with underscores; of a number it ends with the unit
 * @param kind what its cells are, unless they are empty
 * @param unit of its numbers as the atlas names it, for example {@code USD}; empty for what has
 *     none
 */
public record Column(String name, Kind kind, String unit) {

  /** What the cells of a column are. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A number of things or a rank, always whole. */
    COUNT,
    DAY,
    QUARTER,
    FLAG,
    PLACE,
    LINK,
    LIST,
    SOURCES
  }

  /** A column without a unit. */
  public Column(String name, Kind kind) {
    this(name, kind, "");
  }

  /** Whether a cell may stand in it. */
  boolean takes(Cell cell) {
    return switch (cell) {
      case Cell.Empty _ -> true;
      case Cell.Text _ -> kind == Kind.TEXT;
      case Cell.Amount _ -> kind == Kind.NUMBER || kind == Kind.COUNT;
      case Cell.Day _ -> kind == Kind.DAY;
      case Cell.At _ -> kind == Kind.QUARTER;
      case Cell.Flag _ -> kind == Kind.FLAG;
      case Cell.Place _ -> kind == Kind.PLACE;
      case Cell.Link _ -> kind == Kind.LINK;
      case Cell.Listed _ -> kind == Kind.LIST;
      case Cell.Cited _ -> kind == Kind.SOURCES;
    };
  }
}
