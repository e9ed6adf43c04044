/**
 * What changed between two days on which things were known: sites, contributions and claims that
 * are new, amounts that are others, sites that were paused or called off.
 */
@NullMarked
package org.buildoutatlas.change;

import org.jspecify.annotations.NullMarked;
