/**
 * Tables of facts as files: CSV for every program, XLSX for people, GeoJSON and GeoPackage for
 * geographic information systems.
 *
 * <p>All four write the same cells. The same tables give the same bytes: whatever a library would
 * take from the clock is set to the day by which the facts were known.
 */
@NullMarked
package org.buildoutatlas.export.table;

import org.jspecify.annotations.NullMarked;
