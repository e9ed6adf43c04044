package org.buildoutatlas.export.pptx;

import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Brings the labels of a series up to date: which points have one, where, and in which words. */
final class ChartLabels {

  private ChartLabels() {}

  /** Takes over the labels of today; each keeps the look of its letters. */
  static void refresh(CTDLbls old, CTDLbls now) {
    if (old.isSetNumFmt() && now.isSetNumFmt()) {
      old.setNumFmt(now.getNumFmt());
    }
    List<CTDLbl> before = old.getDLblList().stream().map(label -> (CTDLbl) label.copy()).toList();
    old.setDLblArray(
        IntStream.range(0, now.sizeOfDLblArray())
            .mapToObj(
                i -> {
                  CTDLbl label = (CTDLbl) now.getDLblArray(i).copy();
                  if (i < before.size()) {
                    dress(label, before.get(i));
                  }
                  return label;
                })
            .toArray(CTDLbl[]::new));
  }

  private static void dress(CTDLbl label, CTDLbl before) {
    if (before.isSetDelete() && before.getDelete().getVal()) {
      // Deleted by hand.
      long point = label.getIdx().getVal();
      label.set(before);
      label.getIdx().setVal(point);
      return;
    }
    if (before.isSetTxPr()) {
      label.setTxPr(before.getTxPr());
    }
    if (before.isSetSpPr()) {
      label.setSpPr(before.getSpPr());
    }
  }
}
