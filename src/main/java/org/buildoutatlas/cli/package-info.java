/**
 * <<<<<<< HEAD The commands that need no window: they print to a writer they are given and answer
 * with an exit code, 0 done, 1 findings, 2 wrong usage, 3 could not read or write. ======= The
 * commands: validate and export, without a display and without loading the window's toolkit.
 *
 * <p>Exit codes: 0 done, 1 findings, 2 wrong usage, 3 could not read or write. >>>>>>> ui
 */
@NullMarked
package org.buildoutatlas.cli;

import org.jspecify.annotations.NullMarked;
