/**
 * What is being looked at: region, camera, quarter, known-on day, selection and theme, as one
 * value.
 */
@NullMarked
package org.buildoutatlas.view;

import org.jspecify.annotations.NullMarked;
