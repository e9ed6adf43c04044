/** Writing pages to files: one exporter a format, found by the name of the file. */
@NullMarked
package org.buildoutatlas.export;

import org.jspecify.annotations.NullMarked;
