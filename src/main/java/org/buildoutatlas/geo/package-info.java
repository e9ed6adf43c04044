/**
 * Geography through GeoTools and JTS: projections from WKT, outlines cut at the date line, depths,
 * geodesics.
 *
 * <p>No type of either library leaves the package; what comes out are points, paths and pixels of
 * {@code drawing}.
 */
@NullMarked
package org.buildoutatlas.geo;

import org.jspecify.annotations.NullMarked;
