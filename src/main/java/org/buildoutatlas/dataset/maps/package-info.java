/** The tables of names that are part of the maps. */
@NullMarked
package org.buildoutatlas.dataset.maps;

import org.jspecify.annotations.NullMarked;
