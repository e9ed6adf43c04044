/**
 * Maps that move: the quarters going by, and flights from one map to another, as drawings that
 * follow each other.
 *
 * <p>When what is shown is told by {@link org.buildoutatlas.view.Playback} and {@link
 * org.buildoutatlas.map.Journey}, as in the window; how it looks by {@link
 * org.buildoutatlas.page.MapPage}, as on a saved picture. A drawing is made when it is asked for,
 * so that a long animation needs no more memory than a short one.
 */
@NullMarked
package org.buildoutatlas.animation;

import org.jspecify.annotations.NullMarked;
