/**
 * Drawings as PNG files.
 *
 * <p>The file is encoded here rather than by ImageIO: painted and compressed a band at a time, it
 * needs no more memory for a tall picture than for a low one, and its bytes depend on nothing but
 * the drawing.
 */
@NullMarked
package org.buildoutatlas.export.png;

import org.jspecify.annotations.NullMarked;
