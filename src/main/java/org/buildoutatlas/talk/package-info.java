/**
 * How a talk goes: which scene and which of its builds is shown, how much time is left, which
 * screen shows what. All of it is values, so that every key can be tested without a screen; {@code
 * ui.stage} shows them.
 */
@NullMarked
package org.buildoutatlas.talk;

import org.jspecify.annotations.NullMarked;
