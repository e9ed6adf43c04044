/**
 * What is seen: a tree of marks in plane coordinates, the same for the window and for every
 * exported format.
 *
 * <p>A {@link org.buildoutatlas.drawing.Drawing} holds {@link org.buildoutatlas.drawing.Mark marks}
 * from back to front. The map, each chart and each page produce one; an ink paints it. Coordinates
 * are pixels of a 96 dpi page, x to the right, y down. Groups carry names, by which a click finds
 * what was hit and an export names its objects.
 */
@NullMarked
package org.buildoutatlas.drawing;

import org.jspecify.annotations.NullMarked;
