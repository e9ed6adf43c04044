package org.buildoutatlas.ui.measure;

import java.util.Optional;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.map.MapTool;
import org.kordamp.ikonli.feather.Feather;

/** Puts the measuring tool together. */
public final class MeasureTool {

  private MeasureTool() {}

  /** The tool with its card and its pen. */
  public static MapTool on(Desk desk) {
    Measuring measuring = new Measuring(desk);
    MeasurePen pen = new MeasurePen(desk, measuring);
    return new MapTool(
        "measure",
        Feather.EDIT_2,
        () -> new MeasureCard(desk, measuring, pen::clickMiddle).node(),
        Optional.of(pen));
  }
}
