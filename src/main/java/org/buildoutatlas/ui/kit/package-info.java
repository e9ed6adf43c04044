/**
 * What the parts of the window share: fonts, the ink of the canvas, and the theme as style sheets.
 */
@NullMarked
package org.buildoutatlas.ui.kit;

import org.jspecify.annotations.NullMarked;
