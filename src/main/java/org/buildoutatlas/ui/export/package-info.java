/** Saving what is seen as a picture, and the facts behind it as tables. */
@NullMarked
package org.buildoutatlas.ui.export;

import org.jspecify.annotations.NullMarked;
