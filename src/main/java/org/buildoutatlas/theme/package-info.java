/**
 * How it looks: colours by role and type sizes, one record that feeds the painters and the style
 * sheet alike.
 *
 * <p>View code names a role, never a colour. The pairs that must be told apart are checked by a
 * test.
 */
@NullMarked
package org.buildoutatlas.theme;

import org.jspecify.annotations.NullMarked;
