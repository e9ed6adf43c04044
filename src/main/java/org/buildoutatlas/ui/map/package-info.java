/** The map in the window: sheets painted in the background, and the gestures that move them. */
@NullMarked
package org.buildoutatlas.ui.map;

import org.jspecify.annotations.NullMarked;
