/**
 * The commands: validate and export, without a display and without loading the window's toolkit.
 *
 * <p>Exit codes: 0 done, 1 findings, 2 wrong usage, 3 could not read or write.
 */
@NullMarked
package org.buildoutatlas.cli;

import org.jspecify.annotations.NullMarked;
