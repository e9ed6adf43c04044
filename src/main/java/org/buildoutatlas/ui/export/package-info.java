/**
 * Carrying out of the window what it shows: pictures, pages, animations and tables, to files and to
 * the clipboard. What a flaw of a page is and what mends it is decided by the preflight; here it is
 * listed and applied.
 */
@NullMarked
package org.buildoutatlas.ui.export;

import org.jspecify.annotations.NullMarked;
