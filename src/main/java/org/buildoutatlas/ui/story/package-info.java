/**
 * The story in the panel: its scenes as a list with pictures, what can be done with them, the files
 * that keep it and the drafts that save unsaved work. How a story is edited is decided by the
 * views; here it is asked for, taken back, kept and shown. Texts are filled and pictures are
 * painted in the background.
 */
@NullMarked
package org.buildoutatlas.ui.story;

import org.jspecify.annotations.NullMarked;
