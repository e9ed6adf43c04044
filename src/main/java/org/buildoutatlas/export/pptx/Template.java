package org.buildoutatlas.export.pptx;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.words.Words;

/** A company's presentation or template, whose master slides take over. */
final class Template {

  /** Points a pixel of a sheet that is set for a slide. */
  private static final double POINTS = 0.5;

  private final DeckFile file;
  private final SheetSize size;

  private Template(DeckFile file, SheetSize size) {
    this.file = file;
    this.size = size;
  }

  /**
   * Reads a template.
   *
   * @throws UnusableDeck where it is none, is encrypted, holds macros or has no layout with a
   *     title; its message is a sentence for the user
   * @throws IOException where the file cannot be read
   */
  static Template read(Path path, Words words) throws IOException {
    DeckFile file = DeckFile.read(path);
    try (XMLSlideShow show = file.open(words)) {
      new CompanyMaster(file, words).layout(show, Page.Kind.CONTENT);
      return new Template(file, size(show));
    }
  }

  /** How large the slides of a presentation are, for setting pages. */
  static SheetSize size(XMLSlideShow show) {
    Dimension page = show.getPageSize();
    return new SheetSize(page.width / POINTS, page.height / POINTS, POINTS);
  }

  /** How large its slides are, for setting pages. */
  SheetSize size() {
    return size;
  }

  /** Its master. */
  Master master(Words words) {
    return new CompanyMaster(file, words);
  }
}
