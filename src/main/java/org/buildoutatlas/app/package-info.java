/**
 * The front door: {@link org.buildoutatlas.app.Main} takes the command line, {@link
 * org.buildoutatlas.app.Wiring} builds everything, once, by hand, and the toolkit is only started
 * where a window can be opened.
 */
@NullMarked
package org.buildoutatlas.app;

import org.jspecify.annotations.NullMarked;
