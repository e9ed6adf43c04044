/**
 * Which Korean coast: value functions, weights and the score made of them.
 *
 * <p>A criterion maps a measured value to a worth from 0 to 1; the score is the weighted mean. What
 * was not measured drops out, and the interval of the score says how much that could matter.
 */
@NullMarked
package org.buildoutatlas.siting;

import org.jspecify.annotations.NullMarked;
