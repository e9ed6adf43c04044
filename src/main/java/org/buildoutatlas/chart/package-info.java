/** Charts as pure functions to a drawing. */
@NullMarked
package org.buildoutatlas.chart;

import org.jspecify.annotations.NullMarked;
