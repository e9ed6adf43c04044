package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.model.LonLat;
import org.geotools.api.geometry.Position;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** Distances and circles on the WGS 84 ellipsoid. */
public final class Geodesics {

  /** Steps of a circle, in degrees. */
  private static final int STEP = 2;

  private Geodesics() {}

  /** The shortest way between two places, in metres. */
  public static double distance(LonLat from, LonLat to) {
    GeodeticCalculator calculator = new GeodeticCalculator(DefaultGeographicCRS.WGS84);
    calculator.setStartingGeographicPoint(from.lon(), from.lat());
    calculator.setDestinationGeographicPoint(to.lon(), to.lat());
    return calculator.getOrthodromicDistance();
  }

  /** The places at one distance in kilometres about a centre, clockwise from north; the first stands last again. */
  public static List<LonLat> circle(LonLat center, double kilometres) {
    GeodeticCalculator calculator = new GeodeticCalculator(DefaultGeographicCRS.WGS84);
    calculator.setStartingGeographicPoint(center.lon(), center.lat());
    List<LonLat> places = new ArrayList<>();
    for (int azimuth = 0; azimuth <= 360; azimuth += STEP) {
      // The calculator counts from −180 to 180.
      calculator.setDirection(azimuth > 180 ? azimuth - 360 : azimuth, kilometres * 1000);
      places.add(destination(calculator));
    }
    return places;
  }

  private static LonLat destination(GeodeticCalculator calculator) {
    try {
      Position place = calculator.getDestinationPosition();
      return new LonLat(place.getOrdinate(0), place.getOrdinate(1));
    } catch (TransformException e) {
      throw new IllegalStateException("From a coordinate system to itself nothing can fail", e);
    }
  }
}
