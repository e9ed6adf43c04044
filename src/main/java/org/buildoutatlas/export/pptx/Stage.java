package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

/**
 * Where title and contents stand on slides of a company's layout, in points.
 *
 * @param title the place of the title
 * @param contents below it and above what the company has at the foot
 */
record Stage(Rectangle2D title, Rectangle2D contents) {

  /** Between a title and what stands below, in points. */
  static final double GAP = 8;

  /** A layout that leaves less of a slide's height for contents is for other slides. */
  private static final double ENOUGH = 0.5;

  /**
   * The stage of a layout; the title stands where the master has it if the layout would leave too
   * little below.
   */
  static Stage of(XSLFSlideLayout layout) {
    Stage own = at(layout, titled(layout));
    if (own.isRoomy(layout)) {
      return own;
    }
    return Holders.title(layout.getSlideMaster())
        .map(XSLFShape::getAnchor)
        .map(title -> at(layout, title))
        .filter(other -> other.contents().getHeight() > own.contents().getHeight())
        .orElse(own);
  }

  /** Whether contents have most of the slide. */
  boolean isRoomy(XSLFSlideLayout layout) {
    return contents.getHeight() >= ENOUGH * layout.getSlideShow().getPageSize().height;
  }

  /** How much room contents have. */
  double room() {
    return contents.getWidth() * contents.getHeight();
  }

  /** The same with a title of at least that height; contents give way. */
  Stage withTitle(double height) {
    if (height <= title.getHeight()) {
      return this;
    }
    Rectangle2D higher =
        new Rectangle2D.Double(title.getX(), title.getY(), title.getWidth(), height);
    double top = Math.max(contents.getMinY(), higher.getMaxY() + GAP);
    return new Stage(higher, between(contents, top, contents.getMaxY()));
  }

  private static Rectangle2D titled(XSLFSlideLayout layout) {
    return Holders.title(layout).map(XSLFShape::getAnchor).orElseGet(() -> inner(layout));
  }

  private static Stage at(XSLFSlideLayout layout, Rectangle2D title) {
    Rectangle2D body =
        Stream.<XSLFSheet>of(layout, layout.getSlideMaster())
            .flatMap(sheet -> Holders.of(sheet, Placeholder.BODY).stream())
            .<Rectangle2D>map(XSLFShape::getAnchor)
            .findFirst()
            .orElseGet(() -> inner(layout));
    double top = Math.max(body.getMinY(), title.getMaxY() + GAP);
    double bottom =
        Stream.of(Placeholder.FOOTER, Placeholder.SLIDE_NUMBER, Placeholder.DATETIME)
            .flatMap(kind -> Holders.of(layout, kind).stream())
            .mapToDouble(shape -> shape.getAnchor().getMinY())
            .filter(y -> y > top + GAP)
            .min()
            .orElse(body.getMaxY());
    return new Stage(title, between(body, top, bottom));
  }

  private static Rectangle2D between(Rectangle2D sides, double top, double bottom) {
    return new Rectangle2D.Double(sides.getX(), top, sides.getWidth(), Math.max(GAP, bottom - top));
  }

  private static Rectangle2D inner(XSLFSlideLayout layout) {
    var page = layout.getSlideShow().getPageSize();
    return new Rectangle2D.Double(
        0.05 * page.width, 0.2 * page.height, 0.9 * page.width, 0.72 * page.height);
  }
}
