package org.buildoutatlas.ui.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;

/** The place under the pointer; it changes with the hand and with the map below it. */
final class MapPointer {

  private final MapMotion motion;
  private final MapPens pens;
  private final ReadOnlyObjectWrapper<Optional<LonLat>> place =
      new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
  private Optional<Point> pixel = Optional.empty();

  MapPointer(MapMotion motion, MapPens pens) {
    this.motion = motion;
    this.pens = pens;
  }

  /** The place; empty off the map and off the globe. */
  ReadOnlyObjectProperty<Optional<LonLat>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Takes where the pointer is; empty off the map. */
  void move(Optional<Point> to) {
    pixel = to;
    refresh();
  }

  /** The map below the pointer has moved. */
  void refresh() {
    place.set(pixel.flatMap(this::placeAt));
    pens.active().ifPresent(pen -> pen.point(place.get()));
  }

  /** The place on which a pixel falls. */
  Optional<LonLat> placeAt(Point at) {
    return motion.shownProperty().get().flatMap(frame -> frame.toPlace(at));
  }
}
