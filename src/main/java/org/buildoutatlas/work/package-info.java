/**
 * Progress and cancellation that know no user interface: a window shows them, a command prints
 * them.
 */
@NullMarked
package org.buildoutatlas.work;

import org.jspecify.annotations.NullMarked;
