package org.buildoutatlas.geo;

import org.buildoutatlas.model.LonLat;

/** Whether two arcs of great circles cross, on a sphere. */
final class ArcCrossing {

  private ArcCrossing() {}

  /** Whether the short arc from a to b and that from c to d have a point in common. */
  static boolean cross(LonLat a, LonLat b, LonLat c, LonLat d) {
    double[] va = vector(a);
    double[] vb = vector(b);
    double[] vc = vector(c);
    double[] vd = vector(d);
    double[] ab = product(va, vb);
    double[] cd = product(vc, vd);
    double sideC = dot(ab, vc);
    double sideD = dot(ab, vd);
    double sideA = dot(cd, va);
    double sideB = dot(cd, vb);
    // The planes of both arcs meet on two sides of the globe; the arcs must meet on one.
    return sideC * sideD < 0 && sideA * sideB < 0 && sideC * sideB > 0;
  }

  private static double[] vector(LonLat place) {
    double lat = Math.toRadians(place.lat());
    double lon = Math.toRadians(place.lon());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }

  private static double[] product(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
