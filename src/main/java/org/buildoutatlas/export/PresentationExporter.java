package org.buildoutatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes decks that others go on working on: in their master, and again when numbers changed. */
public interface PresentationExporter extends DeckExporter {

  /**
   * The same with the master of a company's template.
   *
   * @throws IOException where the file cannot be read or is no template; its message is a sentence
   */
  PresentationExporter withTemplate(Path template) throws IOException;

  /** The size of the sheets that suit it. */
  SheetSize sheetSize();

  /**
   * The size of the slides of a deck that was exported before.
   *
   * @throws IOException where it cannot be read or is no presentation; its message is a sentence
   */
  SheetSize sheetSize(Path existing) throws IOException;

  /**
   * Writes a deck that was exported before, brought up to date: what was moved, restyled, deleted
   * or added by hand stays so.
   *
   * @param existing the deck as it is; not changed
   * @throws IOException where it cannot be read or is not ours; its message is a sentence
   */
  void update(Path existing, Deck deck, OutputStream out, Progress progress)
      throws IOException, Cancelled;

  /**
   * What a deck was exported with.
   *
   * @throws IOException where it cannot be read or is not ours; its message is a sentence
   */
  DeckContents contents(Path existing) throws IOException;

  /**
   * The slides of an exported deck that an update with a new one leaves as they are.
   *
   * @throws IOException where it cannot be read or is not ours; its message is a sentence
   */
  List<LeftSlide> left(Path existing, Deck deck) throws IOException;

  /**
   * The objects of an exported deck whose numbers a new one would not repeat, slide by slide.
   *
   * @throws IOException where it cannot be read or is not ours; its message is a sentence
   */
  List<OutOfDate> check(Path existing, Deck deck) throws IOException, Cancelled;
}
