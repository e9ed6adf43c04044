/** Saving what is seen as a picture. */
@NullMarked
package org.buildoutatlas.ui.export;

import org.jspecify.annotations.NullMarked;
