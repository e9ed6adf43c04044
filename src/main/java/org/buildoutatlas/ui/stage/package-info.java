/**
 * The stage: a story told live. The audience sees the map itself, flying from scene to scene, under
 * the words and charts of the page that would be exported; the presenter sees what comes next. How
 * a talk goes is decided in {@code talk}; here it is shown.
 */
@NullMarked
package org.buildoutatlas.ui.stage;

import org.jspecify.annotations.NullMarked;
