package org.buildoutatlas.geo;

/** The projections of the four maps, from WKT constants. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class Projections {

  private Projections() {}

  /** Albers equal-area of the conterminous United States: 29.5° and 45.5° N, centred on 96° W. */
  public static Projection albersUnitedStates() {
    throw new UnsupportedOperationException();
  }

  /** Transverse Mercator about 128° E. */
  public static Projection transverseMercatorKorea() {
    throw new UnsupportedOperationException();
  }

  /** Equal Earth about 180°: both shores of the Pacific. */
  public static Projection equalEarthPacific() {
    throw new UnsupportedOperationException();
  }

  /** Equal Earth about Greenwich. */
  public static Projection equalEarthWorld() {
    throw new UnsupportedOperationException();
  }
}
