/**
 * From a folder to an atlas: every file is checked against its schema, then for meaning, and all
 * findings are reported at once.
 */
@NullMarked
package org.buildoutatlas.dataset;

import org.jspecify.annotations.NullMarked;
