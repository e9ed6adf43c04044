package org.buildoutatlas.geo;

import org.geotools.api.parameter.ParameterDescriptorGroup;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.projection.AlbersEqualArea;
import org.geotools.referencing.operation.projection.EqualArea;
import org.geotools.referencing.operation.projection.TransverseMercator;

/**
 * A way of GeoTools to project, asked directly: its factory would look through all seventy that it
 * has, which takes a third of a second of every start.
 */
interface Method {

  /** What it has to be told, with what it supposes otherwise. */
  ParameterDescriptorGroup getParameters();

  /** The transform from degrees to metres. */
  MathTransform transform(ParameterValueGroup values) throws FactoryException;

  /** Albers' equal-area conic projection. */
  final class Albers extends AlbersEqualArea.Provider implements Method {
    private static final long serialVersionUID = 1;

    @Override
    public MathTransform transform(ParameterValueGroup values) throws FactoryException {
      return createMathTransform(ensureValidValues(values));
    }
  }

  /** The transverse projection of Mercator. */
  final class Transverse extends TransverseMercator.Provider implements Method {
    private static final long serialVersionUID = 1;

    @Override
    public MathTransform transform(ParameterValueGroup values) throws FactoryException {
      return createMathTransform(ensureValidValues(values));
    }
  }

  /** Equal Earth, of Šavrič, Patterson and Jenny. */
  final class EqualEarth extends EqualArea.Provider implements Method {
    private static final long serialVersionUID = 1;

    @Override
    public MathTransform transform(ParameterValueGroup values) throws FactoryException {
      return createMathTransform(ensureValidValues(values));
    }
  }
}
