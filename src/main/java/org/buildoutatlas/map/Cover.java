package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;

/**
 * What stands over a map when it opens: title, buttons and, on a sheet that is large enough, the
 * legend; each with half a marker about it.
 *
 * @param boxes in pixels
 * @param margins what may be kept free at the sheet's edges so that nothing lies under them
 */
record Cover(List<Box> boxes, List<Margins> margins) {

  /** Smaller sheets show no legend until it is asked for, in pixels. */
  private static final double LEGEND_FROM_WIDTH = 1150;

  private static final double LEGEND_FROM_HEIGHT = 700;

  /** The title card is no larger. */
  private static final Box TITLE = new Box(0, 0, 500, 152);

  /** The legend is no larger. */
  private static final double LEGEND_WIDTH = 318;

  private static final double LEGEND_HEIGHT = 360;

  private static final double HALF_A_MARKER = 20;

  /** On a narrower sheet no room is kept beside the buttons, in pixels. */
  private static final double NARROW = 600;

  /** The room that a title takes anyway. */
  private static final double LEAST_TOP = 48;

  private static final double LEAST_TOP_SHARE = 0.05;

  /**
   * Room kept free at the edges of a sheet, in pixels.
   *
   * @param left at the left
   * @param top at the top
   * @param right at the right
   */
  record Margins(double left, double top, double right) {

    /** The same with other room at the top. */
    Margins withTop(double other) {
      return new Margins(left, other, right);
    }

    /** Only a little at the top. */
    static Margins least(double height) {
      return new Margins(0, Math.min(LEAST_TOP, height * LEAST_TOP_SHARE), 0);
    }
  }

  /** Copies the lists. */
  Cover {
    boxes = List.copyOf(boxes);
    margins = List.copyOf(margins);
  }

  /** What stands over a sheet of that size. */
  static Cover of(double width, double height) {
    boolean legend = width >= LEGEND_FROM_WIDTH && height >= LEGEND_FROM_HEIGHT;
    Box buttons = Furniture.controls(width, height).grow(HALF_A_MARKER);
    List<Box> boxes = new ArrayList<>(List.of(TITLE, buttons));
    if (legend) {
      boxes.add(new Box(0, height - LEGEND_HEIGHT, LEGEND_WIDTH, height));
    }
    double room = width - buttons.minX();
    List<Margins> margins = new ArrayList<>();
    for (double top : new double[] {Margins.least(height).top, TITLE.maxY()}) {
      for (double right : width < NARROW ? new double[] {0} : new double[] {0, room}) {
        for (double left : legend ? new double[] {0, LEGEND_WIDTH} : new double[] {0}) {
          margins.add(new Margins(left, top, right));
        }
      }
    }
    return new Cover(boxes, margins);
  }

  /** How many places of a frame lie under it. */
  long hidden(MapFrame frame, List<LonLat> places) {
    return places.stream().map(frame::toPixel).filter(this::isUnder).count();
  }

  private boolean isUnder(Point pixel) {
    return boxes.stream().anyMatch(box -> box.contains(pixel.x(), pixel.y()));
  }
}
