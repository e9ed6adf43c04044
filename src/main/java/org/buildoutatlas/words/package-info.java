/**
 * Words and numbers as people read them: messages by key, and money, power, shares and dates in one
 * form everywhere.
 *
 * <p>Painters and panes both need them, and neither may know the other, so they live below both.
 */
@NullMarked
package org.buildoutatlas.words;

import org.jspecify.annotations.NullMarked;
