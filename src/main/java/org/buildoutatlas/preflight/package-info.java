/**
 * What should be looked at before pages are handed on: texts that cannot be read, dates that
 * differ, dollars that count twice. {@link org.buildoutatlas.preflight.Preflight} asks every {@link
 * org.buildoutatlas.preflight.Rule}.
 */
@NullMarked
package org.buildoutatlas.preflight;

import org.jspecify.annotations.NullMarked;
