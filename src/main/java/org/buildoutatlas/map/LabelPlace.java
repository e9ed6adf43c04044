package org.buildoutatlas.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;

/**
 * Where a label can go.
 *
 * @param box the room of its text, in pixels
 * @param lines how many of its lines are written
 * @param anchor the side on which its lines are flush
 * @param leader the line to its marker, where it stands off
 * @param cost the lower the better
 */
record LabelPlace(Box box, int lines, Mark.Anchor anchor, Optional<Leader> leader, double cost) {

  /** Room kept between two labels below each other, in pixels. */
  private static final double GAP = 3;

  /** Room kept between two labels beside each other, so that they are not read as one. */
  private static final double BETWEEN = 10;

  /** The same place on a sheet whose corner lies elsewhere. */
  LabelPlace plus(double dx, double dy) {
    return new LabelPlace(
        box.plus(dx, dy), lines, anchor, leader.map(line -> line.plus(dx, dy)), cost);
  }

  private static Box wide(Box box) {
    return new Box(
        box.minX() - BETWEEN / 2,
        box.minY() - GAP / 2,
        box.maxX() + BETWEEN / 2,
        box.maxY() + GAP / 2);
  }

  /** The same place at a higher cost. */
  LabelPlace costing(double more) {
    return new LabelPlace(box, lines, anchor, leader, cost + more);
  }

  /** The same place farther from its marker, to the side on which it stands. */
  LabelPlace farther(Point marker, double way) {
    return switch (anchor) {
      case START -> plus(way, 0);
      case END -> plus(-way, 0);
      case MIDDLE -> plus(0, Math.copySign(way, box.center().y() - marker.y()));
    };
  }

  /** Whether the two cannot both be drawn. */
  boolean clashes(LabelPlace other) {
    return wide(box).intersects(wide(other.box))
        || leader.filter(l -> l.crosses(other.box.grow(1))).isPresent()
        || other.leader.filter(l -> l.crosses(box.grow(1))).isPresent()
        || (leader.isPresent()
            && other.leader.isPresent()
            && leader.get().crosses(other.leader.get()));
  }
}
