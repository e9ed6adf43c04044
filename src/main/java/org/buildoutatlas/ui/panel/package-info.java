/**
 * The panel beside the map: investment, partners, siting, story, and the cards of what is chosen.
 */
@NullMarked
package org.buildoutatlas.ui.panel;

import org.jspecify.annotations.NullMarked;
