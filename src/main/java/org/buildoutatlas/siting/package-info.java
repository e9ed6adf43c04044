/**
 * Which Korean coast: value functions, weights and the comparison made of them.
 *
 * <p>A criterion maps a measured value to a worth from 0 to 1; the {@linkplain
 * org.buildoutatlas.siting.Scoring score} is the weighted mean. What was not measured drops out,
 * and the interval of the score says how much that could matter. How much the result depends on the
 * weights is said in three ways: {@linkplain org.buildoutatlas.siting.FlipPoint exactly} for one
 * criterion, {@linkplain org.buildoutatlas.siting.Stability by draws} for all of them and the
 * values at once, and by {@linkplain org.buildoutatlas.siting.Topsis another method}. {@linkplain
 * org.buildoutatlas.siting.Dominance Dominance} needs no weights.
 *
 * <p>A {@linkplain org.buildoutatlas.model.Siting#under profile} changes value functions and
 * presets, never what was measured, so everything here takes a siting that is under its profile and
 * knows nothing of profiles. Distances are computed here, for the data set and for {@linkplain
 * org.buildoutatlas.siting.Trial places that the user tries}.
 */
@NullMarked
package org.buildoutatlas.siting;

import org.jspecify.annotations.NullMarked;
