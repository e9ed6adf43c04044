/**
 * Presentations: a slide a sheet, made of objects that a presentation program can edit.
 *
 * <p>{@link org.buildoutatlas.export.pptx.PptxExporter} writes words into placeholders and text
 * boxes, maps as grouped shapes that carry the names of their groups, charts as charts with their
 * workbook, tables as tables. Sizes on a slide are points; a {@link
 * org.buildoutatlas.export.pptx.Fit} takes the pixels of a sheet there. The same deck gives the
 * same bytes: {@link org.buildoutatlas.export.StableZip} takes the clock out of the file.
 */
@NullMarked
package org.buildoutatlas.export.pptx;

import org.jspecify.annotations.NullMarked;
