/**
 * What is being looked at: region, camera, quarter, known-on day, selection and theme, as one
 * value. A {@link org.buildoutatlas.view.Scene} is such a value with words, a {@link
 * org.buildoutatlas.view.Story} scenes in their order.
 */
@NullMarked
package org.buildoutatlas.view;

import org.jspecify.annotations.NullMarked;
