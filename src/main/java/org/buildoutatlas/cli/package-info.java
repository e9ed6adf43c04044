/**
 * The commands that need no window: they print to a writer they are given and answer with an exit
 * code, 0 done, 1 findings, 2 wrong usage, 3 could not read or write.
 */
@NullMarked
package org.buildoutatlas.cli;

import org.jspecify.annotations.NullMarked;
