/**
 * Writing pages, animations and tables to files: one {@link org.buildoutatlas.export.Exporter} a
 * format, found by the ending of the file's name, and {@link org.buildoutatlas.export.SafeFile},
 * which never leaves half a file behind.
 */
@NullMarked
package org.buildoutatlas.export;

import org.jspecify.annotations.NullMarked;
