package org.buildoutatlas.export.pptx;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/** Brings the axes of a chart up to date: how far they reach, in which steps and unit. */
final class ChartScales {

  private ChartScales() {}

  /** Takes over the scales of today; the axes keep their look. */
  static void refresh(CTPlotArea old, CTPlotArea now) {
    for (int i = 0; i < Math.min(old.sizeOfValAxArray(), now.sizeOfValAxArray()); i++) {
      values(old.getValAxArray(i), now.getValAxArray(i));
    }
    for (int i = 0; i < Math.min(old.sizeOfDateAxArray(), now.sizeOfDateAxArray()); i++) {
      dates(old.getDateAxArray(i), now.getDateAxArray(i));
    }
    for (int i = 0; i < Math.min(old.sizeOfCatAxArray(), now.sizeOfCatAxArray()); i++) {
      categories(old.getCatAxArray(i), now.getCatAxArray(i));
    }
  }

  private static void values(CTValAx old, CTValAx now) {
    reach(old.getScaling(), now.getScaling());
    if (now.isSetMajorUnit()) {
      old.setMajorUnit(now.getMajorUnit());
    }
    if (now.isSetNumFmt()) {
      old.setNumFmt(now.getNumFmt());
    }
    if (old.isSetTitle() && old.getTitle().isSetTx() && now.isSetTitle()) {
      old.getTitle().setTx(now.getTitle().getTx());
    }
  }

  private static void reach(CTScaling old, CTScaling now) {
    if (now.isSetMax()) {
      old.setMax(now.getMax());
    } else if (old.isSetMax()) {
      old.unsetMax();
    }
    if (now.isSetMin()) {
      old.setMin(now.getMin());
    } else if (old.isSetMin()) {
      old.unsetMin();
    }
  }

  private static void dates(CTDateAx old, CTDateAx now) {
    reach(old.getScaling(), now.getScaling());
    if (now.isSetMajorUnit()) {
      old.setMajorUnit(now.getMajorUnit());
    }
  }

  private static void categories(CTCatAx old, CTCatAx now) {
    if (now.isSetTickLblSkip()) {
      old.setTickLblSkip(now.getTickLblSkip());
    }
    if (now.isSetTickMarkSkip()) {
      old.setTickMarkSkip(now.getTickMarkSkip());
    }
  }
}
