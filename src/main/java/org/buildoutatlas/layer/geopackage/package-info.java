/**
 * Reads the user's GeoPackage files, OGC 12-128: an SQLite database whose tables say what lies in
 * it, and shapes in Well-Known Binary behind a short header.
 */
@NullMarked
package org.buildoutatlas.layer.geopackage;

import org.jspecify.annotations.NullMarked;
