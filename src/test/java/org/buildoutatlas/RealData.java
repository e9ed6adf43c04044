package org.buildoutatlas;

import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.work.Progress;

/** The data set that is part of the product. */
public final class RealData {

  private static final Atlas ATLAS = read();

  private RealData() {}

  /** Its atlas, read once. */
  public static Atlas atlas() {
    return ATLAS;
  }

  private static Atlas read() {
    try {
      return switch (new DataSetReader().readEmbedded(Progress.NONE)) {
        case Reading.Accepted accepted -> accepted.dataSet().atlas();
        case Reading.Rejected rejected ->
            throw new AssertionError("Rejected: " + rejected.findings());
      };
    } catch (org.buildoutatlas.work.Cancelled e) {
      throw new AssertionError(e);
    }
  }
}
