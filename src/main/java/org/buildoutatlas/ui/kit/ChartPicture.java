package org.buildoutatlas.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import org.buildoutatlas.model.Source;

/**
 * What a picture of a chart shows when it stands alone.
 *
 * @param title what the chart says
 * @param painter draws it, with its key where the window has that elsewhere
 * @param remark what has to be said beside it, or empty
 * @param sources who stands behind it
 */
public record ChartPicture(
    String title, ChartView.Painter painter, String remark, Supplier<List<Source>> sources) {

  /** A chart of nobody's facts, with nothing to remark. */
  static ChartPicture of(String title, ChartView.Painter painter) {
    return new ChartPicture(title, painter, "", List::of);
  }

  /** Of somebody's facts. */
  ChartPicture citing(Supplier<List<Source>> cited) {
    return new ChartPicture(title, painter, remark, cited);
  }
}
