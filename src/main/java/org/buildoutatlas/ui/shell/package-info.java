/** The window around the map: tool bar, search, status bar, opening a folder. */
@NullMarked
package org.buildoutatlas.ui.shell;

import org.jspecify.annotations.NullMarked;
