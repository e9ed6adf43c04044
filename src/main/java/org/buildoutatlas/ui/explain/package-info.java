/**
 * Where a number comes from, on screen: any node can be made to ask for the explanation of a
 * figure, and one card answers.
 *
 * <p>A number asks by an event that rises through the scene, as clicks do. So a number needs to
 * know neither the card nor the window, and works in every pane.
 */
@NullMarked
package org.buildoutatlas.ui.explain;

import org.jspecify.annotations.NullMarked;
