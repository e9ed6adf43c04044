/**
 * The ink of pixels: paints a drawing by the area that its outlines cover, without a display.
 *
 * <p>Letters are painted as outlines taken from the bundled fonts, so that the same drawing gives
 * the same pixels on every machine, and {@link org.buildoutatlas.drawing.awt.AwtTextMeasure}
 * measures just what is painted.
 */
@NullMarked
package org.buildoutatlas.drawing.awt;

import org.jspecify.annotations.NullMarked;
