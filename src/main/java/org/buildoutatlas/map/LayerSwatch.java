package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.MapLayer;

/**
 * A small piece of each layer, drawn as the layer itself is, for lists of layers.
 *
 * @param theme gives the colours
 */
public record LayerSwatch(Theme theme) {

  /** Width of a swatch, in pixels. */
  public static final double WIDTH = 32;

  /** Height of a swatch, in pixels. */
  public static final double HEIGHT = 20;

  private static final Point MIDDLE = new Point(WIDTH / 2, HEIGHT / 2);
  private static final Box PATCH = new Box(3, 2, WIDTH - 3, HEIGHT - 2);
  private static final double MARKER = 9;

  /** A layer of the atlas. */
  public Drawing of(MapLayer layer) {
    return drawing(marks(layer));
  }

  /** A layer of the user's own. */
  public Drawing of(OwnLayer layer) {
    return drawing(new OwnPainter(theme).swatch(layer, PATCH));
  }

  private static Drawing drawing(List<Mark> marks) {
    return new Drawing(WIDTH, HEIGHT, Colour.TRANSPARENT, marks);
  }

  private List<Mark> marks(MapLayer layer) {
    PointPainter points = new PointPainter(theme);
    return switch (layer) {
      case STARGATE -> site(Status.UNDER_CONSTRUCTION, 0.4, Presence.COUNTED);
      case ADJACENT -> site(Status.ANNOUNCED, 0, Presence.BESIDE);
      case ABROAD -> site(Status.ANNOUNCED, 0, Presence.ABROAD);
      case CANDIDATES -> points.diamond(MIDDLE, MARKER, 100);
      case FLOWS -> flow();
      case FACILITIES -> points.yard(MIDDLE);
      case CABLES -> points.landing(MIDDLE);
      case HOSTS -> patch(theme.map().host());
      case COUNTIES -> counties();
      case DEPTH -> steps(theme.depth());
      case OCEANS -> steps(oceans());
      case PLACES -> place();
      case AIRPORTS -> List.of(new Mark.Area(ReferenceName.plane(MIDDLE), theme.ui().text2()));
    };
  }

  private List<Mark> site(Status status, double share, Presence presence) {
    return new MarkerPainter(theme).sample(MIDDLE, MARKER, status, share, presence);
  }

  private List<Mark> flow() {
    Colour ink = theme.families().memory();
    Path arc = Path.builder().move(4, 15).curve(10, 5, 18, 4, 25, 8).build();
    Path head = Path.polygon(new Point(30, 11), new Point(23.5, 11), new Point(26, 5.5));
    return List.of(new Mark.Line(arc, Stroke.solid(ink, 2.2)), new Mark.Area(head, ink));
  }

  private List<Mark> patch(Colour fill) {
    return List.of(
        new Mark.Area(Path.rectangle(PATCH, 2), fill),
        new Mark.Line(
            Path.rectangle(PATCH.grow(-0.5), 2), Stroke.solid(theme.map().inner(), Widths.INNER)));
  }

  private List<Mark> counties() {
    List<Mark> marks = new ArrayList<>(patch(theme.map().land()));
    Stroke line = Stroke.solid(theme.map().inner(), 1);
    for (double x : new double[] {PATCH.minX() + 8, PATCH.minX() + 17}) {
      marks.add(
          new Mark.Line(Path.line(new Point(x, PATCH.minY()), new Point(x, PATCH.maxY())), line));
    }
    marks.add(
        new Mark.Line(
            Path.line(new Point(PATCH.minX(), MIDDLE.y()), new Point(PATCH.maxX(), MIDDLE.y())),
            line));
    return marks;
  }

  private List<Mark> steps(List<Colour> colours) {
    List<Mark> marks = new ArrayList<>();
    double width = PATCH.width() / colours.size();
    for (int i = 0; i < colours.size(); i++) {
      Box step = Box.at(PATCH.minX() + i * width, PATCH.minY(), width, PATCH.height());
      marks.add(new Mark.Area(Path.rectangle(step, 0), colours.get(i)));
    }
    marks.add(new Mark.Line(Path.rectangle(PATCH, 0), Stroke.solid(theme.ui().border(), 1)));
    return marks;
  }

  private List<Colour> oceans() {
    List<Colour> colours = new ArrayList<>();
    colours.add(theme.map().sea());
    for (int i = 0; i < OceanFloor.bands(); i++) {
      colours.add(OceanFloor.colour(theme, i));
    }
    return colours;
  }

  private List<Mark> place() {
    Colour ink = theme.map().cityName();
    Point ring = new Point(6, MIDDLE.y());
    return List.of(
        new Mark.Line(Path.circle(ring, 2.1), Stroke.solid(ink, 1.3)),
        Mark.Text.plain(
            "Abc", 11, MIDDLE.y() + 4, new TextStyle(Face.CONDENSED, 12), ink, Mark.Anchor.START));
  }
}
