/**
 * Animations as GIF files.
 *
 * <p>The file is encoded by the JDK; what it cannot do is choose colours. So each frame brings a
 * palette of its own, made for the pixels that differ from the frame before: the colours of land,
 * water and letters are exact, their soft edges are near, and nothing is dithered. Pixels that stay
 * are not written again.
 */
@NullMarked
package org.buildoutatlas.export.gif;

import org.jspecify.annotations.NullMarked;
