package org.buildoutatlas.page;

import org.buildoutatlas.chart.ChartTable;

/** How much of a long table a column of a page holds that has a title and nothing else. */
public interface TableRoom {

  /** How many rows from the first, at least one where there is one. */
  int rows(ChartTable table);
}
