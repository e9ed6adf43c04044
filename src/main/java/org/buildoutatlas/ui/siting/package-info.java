/**
 * Which Korean coast, asked with the hand: weights on sliders, the ranking that follows from them
 * and how sure it is, candidates beside each other, and candidates of the user's own.
 *
 * <p>What is asked is part of the viewpoint; {@link org.buildoutatlas.ui.siting.SitingModel}
 * answers it, at once where that is cheap and in the background where it is not.
 */
@NullMarked
package org.buildoutatlas.ui.siting;

import org.jspecify.annotations.NullMarked;
