/** Which Korean coast: value functions, weights and the score made of them. */
@NullMarked
package org.buildoutatlas.siting;

import org.jspecify.annotations.NullMarked;
