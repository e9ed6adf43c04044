/**
 * Drawings as SVG files: groups keep their names and titles, texts stay texts.
 *
 * <p>Letters are named by typeface and not embedded; where the faces are not installed, a reader
 * takes its own sans serif and sets it as wide as ours.
 */
@NullMarked
package org.buildoutatlas.export.svg;

import org.jspecify.annotations.NullMarked;
