/**
 * Measuring on the map: places clicked one after the other, their distances along geodesics and the
 * area of a ring.
 */
@NullMarked
package org.buildoutatlas.ui.measure;

import org.jspecify.annotations.NullMarked;
