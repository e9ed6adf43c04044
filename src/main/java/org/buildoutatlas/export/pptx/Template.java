package org.buildoutatlas.export.pptx;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.SheetSize;

/** A company's presentation or template, whose master slides take over. */
final class Template {

  /** Points a pixel of a sheet that is set for a slide. */
  private static final double POINTS = 0.5;

  private final CompanyMaster master;
  private final SheetSize size;

  private Template(CompanyMaster master, SheetSize size) {
    this.master = master;
    this.size = size;
  }

  /**
   * Reads a template.
   *
   * @throws UnusableDeck where it is none, is encrypted, holds macros or has no layout with a
   *     title; its message is a sentence for the user
   * @throws IOException where the file cannot be read
   */
  static Template read(Path path, Tools tools) throws IOException {
    DeckFile file = DeckFile.read(path);
    try (XMLSlideShow show = file.open(tools.words())) {
      CompanyMaster master = new CompanyMaster(file, tools);
      return new Template(master, size(master, show));
    }
  }

  /** How large sheets are whose contents fill those of slides, so that letters keep their size. */
  static SheetSize size(CompanyMaster master, XMLSlideShow show) throws IOException {
    Rectangle2D room = Stage.of(master.layout(show, Page.Kind.CONTENT)).contents();
    return SheetSize.around(room.getWidth() / POINTS, room.getHeight() / POINTS, POINTS);
  }

  /** How large the slides of a presentation in our master are, for setting pages. */
  static SheetSize size(XMLSlideShow show) {
    Dimension page = show.getPageSize();
    return new SheetSize(page.width / POINTS, page.height / POINTS, POINTS);
  }

  /** How large its slides are, for setting pages. */
  SheetSize size() {
    return size;
  }

  /** Its master. */
  Master master() {
    return master;
  }
}
