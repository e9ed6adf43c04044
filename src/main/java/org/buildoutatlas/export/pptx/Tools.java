package org.buildoutatlas.export.pptx;

import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What slides are written with.
 *
 * @param measure how large texts are in the bundled typefaces
 * @param words our texts
 * @param numbers how numbers and dates are written
 * @param pictures writes what is made of pixels, as PNG
 */
record Tools(TextMeasure measure, Words words, Numbers numbers, DrawingExporter pictures) {}
