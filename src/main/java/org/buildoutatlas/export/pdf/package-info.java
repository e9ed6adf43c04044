/**
 * Drawings as PDF files: outlines stay outlines and texts stay texts, in subsets of the bundled
 * typefaces, Hangul included.
 */
@NullMarked
package org.buildoutatlas.export.pdf;

import org.jspecify.annotations.NullMarked;
