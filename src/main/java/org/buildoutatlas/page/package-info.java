/** Sheets to be exported: map, legend, title, dates and numbered sources as one drawing. */
@NullMarked
package org.buildoutatlas.page;

import org.jspecify.annotations.NullMarked;
