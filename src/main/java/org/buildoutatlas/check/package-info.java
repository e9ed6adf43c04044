/**
 * What is wrong with a user's data, as values: code, severity, place and a sentence that says what
 * to do.
 */
@NullMarked
package org.buildoutatlas.check;

import org.jspecify.annotations.NullMarked;
