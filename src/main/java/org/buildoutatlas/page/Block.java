package org.buildoutatlas.page;

import java.util.List;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.view.Viewpoint;

/** Something that a page shows. */
public sealed interface Block extends Column {

  /** A word that is its own on the page and stays the same from one export to the next. */
  String id();

  /** What stands above it. */
  Heading heading();

  /** What it shows, for those who cannot see it. */
  String description();

  /**
   * What stands above a block.
   *
   * @param title what it shows, in a statement; empty where the page's title says it
   * @param support quantity, unit and day, or empty
   */
  record Heading(String title, String support) {

    /** Nothing. */
    public static final Heading NONE = new Heading("", "");
  }

  /** Draws something that fits a size in pixels. */
  interface Painter {

    /** The drawing, of at most that size. */
    Drawing paint(double width, double height);
  }

  /**
   * A map, drawn.
   *
   * @param letters how large its smallest letters are, in its own pixels
   */
  record MapBlock(
      String id, Heading heading, String description, int share, double letters, MapPainter painter)
      implements Block {

    /** The same without anything drawn, where something else shows the map. */
    MapBlock blank() {
      return new MapBlock(id, heading, description, share, letters, new Blank(painter));
    }
  }

  /** Draws a map, and knows what is seen on it. */
  interface MapPainter extends Painter {

    /** What is looked at where the map has that size in pixels. */
    Viewpoint seen(double width, double height);

    /** The key to its signs in rows no wider than that, in pixels. */
    Drawing key(double width);
  }

  /**
   * Draws nothing.
   *
   * @param of the map that is shown otherwise
   */
  record Blank(MapPainter of) implements MapPainter {

    @Override
    public Drawing paint(double width, double height) {
      return new Drawing(width, height, Colour.TRANSPARENT, List.of());
    }

    @Override
    public Viewpoint seen(double width, double height) {
      return of.seen(width, height);
    }

    @Override
    public Drawing key(double width) {
      return of.key(width);
    }
  }

  /**
   * A chart, drawn or to be drawn by others.
   *
   * @param plot the numbers behind it
   * @param sources who stands behind it
   */
  record ChartBlock(
      String id,
      Heading heading,
      String description,
      int share,
      Painter painter,
      Plot plot,
      List<Source> sources)
      implements Block {

    /** Copies the list. */
    public ChartBlock {
      sources = List.copyOf(sources);
    }

    /** The same with something else above it. */
    ChartBlock with(Heading other) {
      return new ChartBlock(id, other, description, share, painter, plot, sources);
    }
  }

  /** Rows and columns. */
  record TableBlock(String id, Heading heading, String description, int share, ChartTable table)
      implements Block {}
}
