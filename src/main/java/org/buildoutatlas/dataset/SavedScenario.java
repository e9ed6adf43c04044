package org.buildoutatlas.dataset;

import org.buildoutatlas.view.Adjustments;

/**
 * A scenario as a file keeps it.
 *
 * @param adjustments how it departs from the base case
 * @param adjacent whether US sites beside Stargate count
 */
public record SavedScenario(Adjustments adjustments, boolean adjacent) {}
