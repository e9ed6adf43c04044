/**
 * What is wrong with a user's data, as values: code, severity, place, arguments, and the sentence
 * made of them.
 */
@NullMarked
package org.buildoutatlas.check;

import org.jspecify.annotations.NullMarked;
