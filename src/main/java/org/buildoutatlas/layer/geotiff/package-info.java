/**
 * Reads the user's GeoTIFF files as pictures. What a file says of its size is read first, so that
 * one of gigabytes is refused before it can fill the memory.
 */
@NullMarked
package org.buildoutatlas.layer.geotiff;

import org.jspecify.annotations.NullMarked;
