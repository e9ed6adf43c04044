package org.buildoutatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.buildoutatlas.page.Misfit;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes all sheets of a deck into one file. */
public non-sealed interface DeckExporter extends Exporter {

  /**
   * Writes to the stream, which stays open.
   *
   * @throws IOException where the stream cannot be written
   * @throws Cancelled where the progress was cancelled; the stream then holds part of a file
   */
  void write(Deck deck, OutputStream out, Progress progress) throws IOException, Cancelled;

  /**
   * What has too little room in the file, as in a company's template; nothing where all stands as
   * on the sheets.
   *
   * @throws IOException where a template cannot be read
   */
  default List<Misfit> misfits(List<Sheet> sheets) throws IOException {
    return List.of();
  }
}
