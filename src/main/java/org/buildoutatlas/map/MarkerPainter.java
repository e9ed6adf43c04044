package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;

/**
 * Paints the discs of sites. Map and legend use the same one, so that they cannot disagree.
 *
 * <p>The area of a disc is planned power, the ring inside its edge the energised share clockwise
 * from 12 o'clock, the sign in its middle, its edge and its tint the status.
 *
 * @param theme gives the colours
 */
public record MarkerPainter(Theme theme) {

  /** The surface between a marker and its halo, in pixels. */
  static final double HALO_GAP = 4;

  private static final double RING = 4;

  /**
   * A site's marker.
   *
   * @param center in pixels
   * @param radius in pixels
   * @param status shape and colour
   * @param share energised, 0 to 1
   * @param presence a site that is beside the count is an open disc without tint
   */
  List<Mark> site(
      Point center,
      double radius,
      Status status,
      double share,
      Presence presence,
      Emphasis emphasis) {
    List<Mark> marks = new ArrayList<>(halo(Path.circle(center, 1), center, radius, emphasis));
    Glyphs glyphs = new Glyphs(theme);
    if (!Glyphs.hasDisc(status)) {
      marks.add(new Mark.Area(Path.circle(center, SymbolScale.SMALLEST), quiet()));
      marks.addAll(glyphs.of(status, center, Glyphs.SIZE));
      return marks;
    }
    boolean beside = presence == Presence.BESIDE;
    Colour ink = glyphs.colour(status);
    double ring = Math.min(RING, 0.28 * radius);
    double edge = beside ? 1.25 : theme.finish().marker();
    double inner = radius - edge - ring - 1;
    marks.add(
        new Mark.Area(
            Path.circle(center, radius), beside ? Colour.TRANSPARENT : theme.ui().surface()));
    if (!beside && inner > 2) {
      marks.add(new Mark.Area(Path.circle(center, inner), tint(ink)));
    }
    if (share > 0) {
      marks.add(energised(center, radius - edge - ring / 2, ring, share));
    }
    marks.add(new Mark.Line(Path.circle(center, radius - edge / 2), edge(ink, edge, status)));
    marks.addAll(glyphs.of(status, center, Math.min(Glyphs.SIZE, radius * 1.2)));
    return marks;
  }

  /** An empty disc of the legend, of that radius in pixels. */
  List<Mark> size(Point center, double radius) {
    return List.of(
        new Mark.Area(Path.circle(center, radius), theme.ui().subtle()),
        new Mark.Line(
            Path.circle(center, radius - 0.5), Stroke.solid(theme.ui().strongBorder(), 1)));
  }

  /** A disc of the legend that explains the ring. */
  List<Mark> ring(Point center, double radius, double share) {
    List<Mark> marks = new ArrayList<>(size(center, radius));
    marks.add(
        new Mark.Line(
            Path.circle(center, radius - 1.5 - RING / 2), Stroke.solid(theme.ui().border(), RING)));
    marks.add(energised(center, radius - 1.5 - RING / 2, RING, share));
    return marks;
  }

  /** Gap and halo about a marker whose outline of size 1 is given. */
  List<Mark> halo(Path unit, Point center, double radius, Emphasis emphasis) {
    if (emphasis == Emphasis.NONE) {
      return List.of();
    }
    double outer = radius + HALO_GAP + emphasis.halo() / 2;
    return List.of(
        new Mark.Area(scaled(unit, center, outer), theme.ui().surface()),
        new Mark.Line(
            scaled(unit, center, outer), Stroke.solid(theme.ui().text(), emphasis.halo())));
  }

  /**
   * The dot on the true place of a marker that was moved aside, and the line to the marker's edge.
   */
  List<Mark> trace(Point place, Point edge) {
    return List.of(
        new Mark.Line(Path.line(place, edge), Stroke.solid(theme.ui().text(), 1)),
        new Mark.Area(Path.circle(place, 2.6), theme.ui().text()));
  }

  private Mark energised(Point center, double radius, double width, double share) {
    Stroke stroke = Stroke.solid(theme.status().operational(), width);
    return new Mark.Line(
        share >= 0.9999 ? Path.circle(center, radius) : Path.arc(center, radius, 0, 360 * share),
        stroke);
  }

  private static Stroke edge(Colour ink, double width, Status status) {
    return Glyphs.isDashed(status) ? Stroke.dashed(ink, width, 3.5, 2.5) : Stroke.solid(ink, width);
  }

  private Colour tint(Colour ink) {
    return theme.finish().tint()
        ? theme.ui().surface().mix(ink, theme.dark() ? 0.26 : 0.15)
        : theme.ui().surface();
  }

  private Colour quiet() {
    return theme.ui().surface().withOpacity(0.75);
  }

  private static Path scaled(Path unit, Point center, double radius) {
    Box box = unit.bounds();
    double k = 2 * radius / box.width();
    return unit.transform(
        new Affine(k, k, center.x() - k * box.center().x(), center.y() - k * box.center().y()));
  }
}
