/**
 * The outlook in the panel: the fan, the controls of its scenario, and what is supposed of single
 * sites. Outcomes are drawn in the background, a coarse answer first; the newest wish wins.
 */
@NullMarked
package org.buildoutatlas.ui.outlook;

import org.jspecify.annotations.NullMarked;
