package org.buildoutatlas.map;

import java.util.List;

/**
 * A label that wants to be placed.
 *
 * @param key stable word by which its place is found again
 * @param marker the marker it belongs to
 * @param widths of its lines in pixels, the first one first
 * @param lineHeight of each line in pixels
 * @param must whether others give way so that it can be shown
 */
record LabelRequest(String key, Disc marker, List<Double> widths, double lineHeight, boolean must) {

  /** Copies the widths and rejects a label without a line. */
  LabelRequest {
    widths = List.copyOf(widths);
    if (widths.isEmpty()) {
      throw new IllegalArgumentException("A label without a line: " + key);
    }
  }

  /** How wide its first lines are together. */
  double width(int lines) {
    return widths.subList(0, lines).stream().mapToDouble(w -> w).max().orElse(0);
  }

  /** How high that many lines are. */
  double height(int lines) {
    return lines * lineHeight;
  }
}
