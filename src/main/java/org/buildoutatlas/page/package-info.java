/**
 * Sheets to be exported: map, legend, title, dates and numbered sources as one drawing.
 *
 * <p>A sheet frames what the window's map frames and adds a foot with the two clocks and the
 * sources of what is shown; a {@link org.buildoutatlas.page.Caption} says the same in words.
 */
@NullMarked
package org.buildoutatlas.page;

import org.jspecify.annotations.NullMarked;
