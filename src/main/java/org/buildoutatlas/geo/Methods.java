package org.buildoutatlas.geo;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.projection.AlbersEqualArea;
import org.geotools.referencing.operation.projection.EqualArea;
import org.geotools.referencing.operation.projection.TransverseMercator;

/**
 * The methods of GeoTools that our maps need, asked directly: its factory would look through all
 * seventy that it has at every start.
 */
final class Methods {

  private Methods() {}

  /** Albers' equal-area conic projection. */
  static final class Albers extends AlbersEqualArea.Provider implements Method {
    private static final long serialVersionUID = 1;

    @Override
    public MathTransform transform(ParameterValueGroup values) throws FactoryException {
      return createMathTransform(ensureValidValues(values));
    }
  }

  /** The transverse projection of Mercator. */
  static final class Transverse extends TransverseMercator.Provider implements Method {
    private static final long serialVersionUID = 1;

    @Override
    public MathTransform transform(ParameterValueGroup values) throws FactoryException {
      return createMathTransform(ensureValidValues(values));
    }
  }

  /** Equal Earth, of Šavrič, Patterson and Jenny. */
  static final class EqualEarth extends EqualArea.Provider implements Method {
    private static final long serialVersionUID = 1;

    @Override
    public MathTransform transform(ParameterValueGroup values) throws FactoryException {
      return createMathTransform(ensureValidValues(values));
    }
  }
}
