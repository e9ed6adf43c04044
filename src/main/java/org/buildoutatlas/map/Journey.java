package org.buildoutatlas.map;

/** The way of the camera from one frame to another, as arithmetic on its time alone. */
public sealed interface Journey permits Flight, Crossing {

  /** The way from a frame to another on a sheet of the same size, on the same map or on another. */
  static Journey between(MapFrame from, MapFrame to) {
    return from.region() == to.region() ? new Flight(from, to) : new Crossing(from, to);
  }

  /** How long it takes, in milliseconds. */
  double duration();

  /** The frame at a share of the way, 0 to 1; at 1 exactly the goal. */
  MapFrame at(double share);

  /** The frame after a time in milliseconds, gently begun and ended; the goal from the end on. */
  default MapFrame after(double milliseconds) {
    return at(Easing.FLIGHT.at(milliseconds / duration()));
  }
}
