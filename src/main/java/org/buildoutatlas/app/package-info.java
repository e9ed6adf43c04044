/** The front door: builds everything, once, by hand. */
@NullMarked
package org.buildoutatlas.app;

import org.jspecify.annotations.NullMarked;
