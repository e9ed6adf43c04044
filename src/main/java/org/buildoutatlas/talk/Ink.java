package org.buildoutatlas.talk;

import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;

/** A stroke of the pen. */
public sealed interface Ink {

  /**
   * On the map: it stays on its place while the map moves.
   *
   * @param places in the order in which the pen went over them
   */
  record OnMap(List<LonLat> places) implements Ink {

    /** Copies the list. */
    public OnMap {
      places = List.copyOf(places);
    }
  }

  /**
   * Beside the map: it stays where it is on the page.
   *
   * @param points in pixels of the sheet, in the order in which the pen went over them
   */
  record OnPage(List<Point> points) implements Ink {

    /** Copies the list. */
    public OnPage {
      points = List.copyOf(points);
    }
  }
}
