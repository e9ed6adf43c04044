/**
 * What long work needs and no user interface knows: progress, which a window shows and a command
 * prints, cancellation, and by what a file is recognised.
 */
@NullMarked
package org.buildoutatlas.work;

import org.jspecify.annotations.NullMarked;
