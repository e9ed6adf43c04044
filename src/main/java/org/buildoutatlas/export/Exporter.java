package org.buildoutatlas.export;

/** Writes one file format. The same input gives the same bytes. */
public sealed interface Exporter
    permits DrawingExporter, DeckExporter, TableExporter, AnimationExporter {

  /** The ending of the file name, without the dot, for example {@code png}. */
  String ending();
}
