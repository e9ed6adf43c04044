/** What the window remembers between runs, in one small file of the user's own folder. */
@NullMarked
package org.buildoutatlas.settings;

import org.jspecify.annotations.NullMarked;
