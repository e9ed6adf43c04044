package org.buildoutatlas.geo;

import org.geotools.api.parameter.ParameterDescriptorGroup;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;

/** A way of GeoTools to project. */
interface Method {

  /** What it has to be told, with what it supposes otherwise. */
  ParameterDescriptorGroup getParameters();

  /** The transform from degrees to metres. */
  MathTransform transform(ParameterValueGroup values) throws FactoryException;
}
