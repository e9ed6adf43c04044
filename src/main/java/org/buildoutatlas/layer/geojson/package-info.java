/**
 * Reads the user's GeoJSON files, RFC 7946, and says where in the file something is wrong.
 *
 * <p>Unlike the reader of the product's own layers it takes what people's files hold: single
 * shapes, collections within collections, heights, features without a place, and the {@code crs}
 * that the standard has dropped.
 */
@NullMarked
package org.buildoutatlas.layer.geojson;

import org.jspecify.annotations.NullMarked;
