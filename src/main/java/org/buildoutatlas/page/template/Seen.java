package org.buildoutatlas.page.template;

import java.util.List;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.view.Viewpoint;

/**
 * What is seen of a briefing on a map.
 *
 * @param map paints it
 * @param briefing what is known
 * @param own the user's own layers on it, the foremost first
 * @param view what is looked at, for each size
 */
record Seen(PlainMap map, Briefing briefing, List<OwnLayer> own, View view)
    implements Block.MapPainter {

  /** What is looked at where the map has a size in pixels. */
  interface View {
    /** The viewpoint. */
    Viewpoint at(double width);
  }

  @Override
  public Drawing paint(double width, double height) {
    return map.paint(
        briefing.known(), view.at(width), own, briefing.style().theme(), width, height);
  }

  @Override
  public Viewpoint seen(double width, double height) {
    return view.at(width);
  }

  @Override
  public Drawing key(double width) {
    return map.key(briefing.known(), view.at(width), briefing.style().theme(), width);
  }
}
