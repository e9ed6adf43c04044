/** The filter: facets with counts, and an expression for those who write one. */
@NullMarked
package org.buildoutatlas.ui.filter;

import org.jspecify.annotations.NullMarked;
