/** The two clocks: the quarter looked at and the day by which things were known. */
@NullMarked
package org.buildoutatlas.ui.time;

import org.jspecify.annotations.NullMarked;
