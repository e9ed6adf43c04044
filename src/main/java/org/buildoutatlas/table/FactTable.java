package org.buildoutatlas.table;

import java.util.List;

/**
 * Facts of one kind, a row each.
 *
 * @param name a word in lower case, for files, sheets and layers
 * @param columns from left to right
 * @param rows each with a cell for every column
 */
public record FactTable(String name, List<String> columns, List<List<String>> rows) {

  /** Copies the lists and rejects a row that has not a cell for every column. */
  public FactTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("A row has not " + width + " cells");
    }
  }
}
