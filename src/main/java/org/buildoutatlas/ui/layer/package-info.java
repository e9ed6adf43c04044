/**
 * The card of layers: what the map can show, switched and made paler, and the user's own layers,
 * which are dropped on the map or chosen from a folder.
 */
@NullMarked
package org.buildoutatlas.ui.layer;

import org.jspecify.annotations.NullMarked;
