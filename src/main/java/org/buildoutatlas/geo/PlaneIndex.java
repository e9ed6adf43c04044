package org.buildoutatlas.geo;

import java.util.List;
import java.util.function.Function;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Things at points of a plane, found by the box they lie in: a question costs what is found, not
 * what there is. Immutable; safe to ask from any thread.
 *
 * @param <T> what is found
 */
public final class PlaneIndex<T> {

  private final List<T> things;
  private final STRtree tree = new STRtree();

  /** Sorts things in by their points. */
  public PlaneIndex(List<T> things, Function<T, Point> place) {
    this.things = List.copyOf(things);
    for (int i = 0; i < this.things.size(); i++) {
      Point p = place.apply(this.things.get(i));
      tree.insert(new Envelope(p.x(), p.x(), p.y(), p.y()), i);
    }
    tree.build();
  }

  /** All things, in the order in which they were given. */
  public List<T> all() {
    return things;
  }

  /** The things in a box or on its edge, in the order in which they were given. */
  public List<T> in(Box box) {
    Envelope envelope = new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY());
    List<?> found = tree.query(envelope);
    return found.stream().map(number -> (Integer) number).sorted().map(things::get).toList();
  }
}
