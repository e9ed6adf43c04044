/**
 * Painted pictures laid over each other, by hand, into the one picture that the window shows.
 *
 * <p>Without a graphics card JavaFX scales and blends an image at some 80 ns a pixel, and four of
 * the size of a window over each other at 20: too slow for a map that moves with the hand. Here the
 * pictures are composed in plain arrays, only what is seen and only where something is painted, and
 * JavaFX shows the result as it is.
 */
@NullMarked
package org.buildoutatlas.ui.pixels;

import org.jspecify.annotations.NullMarked;
