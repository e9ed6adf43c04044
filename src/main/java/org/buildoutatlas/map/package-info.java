/**
 * The map as a drawing: base map, sites, candidates, names, legend, scale and title.
 *
 * <p>A {@link org.buildoutatlas.map.MapFrame} ties the plane to the pixels; painters turn atlas,
 * viewpoint and theme into marks. The base map and the sites are separate drawings, because the
 * window paints them on separate sheets.
 */
@NullMarked
package org.buildoutatlas.map;

import org.jspecify.annotations.NullMarked;
