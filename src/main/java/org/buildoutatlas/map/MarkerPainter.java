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
   * A site's marker. What is only planned is lighter: the sign of a site that does not run yet is
   * hollow, and the part of the ring that is to be switched on is pale.
   *
   * @param center in pixels
   * @param radius in pixels
   */
  List<Mark> site(Point center, double radius, ShownSite shown, Emphasis emphasis) {
    return site(
        center,
        radius,
        new Look(
            shown.standing().status(),
            shown.standing().runningShare(),
            shown.standing().energisedShare(),
            shown.isPlan(),
            shown.presence()),
        emphasis);
  }

  /** A site of that status that runs to a share, as a sample of its kind. */
  List<Mark> sample(Point center, double radius, Status status, double share, Presence presence) {
    return site(center, radius, new Look(status, share, share, false, presence), Emphasis.NONE);
  }

  /**
   * What a site's marker tells.
   *
   * @param running the share that runs, 0 to 1
   * @param energised the share that runs or is to run, 0 to 1
   */
  private record Look(
      Status status, double running, double energised, boolean isPlan, Presence presence) {}

  private List<Mark> site(Point center, double radius, Look look, Emphasis emphasis) {
    List<Mark> marks = new ArrayList<>(halo(Path.circle(center, 1), center, radius, emphasis));
    Status status = look.status();
    Glyphs glyphs = new Glyphs(theme);
    if (!Glyphs.hasDisc(status)) {
      marks.add(new Mark.Area(Path.circle(center, SymbolScale.SMALLEST), quiet()));
      marks.addAll(glyphs.of(status, center, Glyphs.SIZE));
      return marks;
    }
    boolean beside = look.presence() == Presence.BESIDE;
    Colour ink = glyphs.colour(status);
    double ring = Math.min(RING, 0.28 * radius);
    double edge = beside ? 1.25 : theme.finish().marker();
    double inner = radius - edge - ring - 1;
    marks.addAll(ground(center, radius, inner, beside, tint(ink, look.isPlan())));
    double ringRadius = radius - edge - ring / 2;
    if (look.energised() > look.running()) {
      marks.add(
          energised(center, ringRadius, ring, look.running(), look.energised(), theme.planned()));
    }
    if (look.running() > 0) {
      Colour on = theme.status().operational();
      marks.add(energised(center, ringRadius, ring, 0, look.running(), on));
    }
    marks.add(new Mark.Line(Path.circle(center, radius - edge / 2), edge(ink, edge, status)));
    double size = Math.min(Glyphs.SIZE, radius * 1.2);
    marks.addAll(look.isPlan() ? glyphs.toRun(center, size) : glyphs.of(status, center, size));
    return marks;
  }

  private List<Mark> ground(
      Point center, double radius, double inner, boolean beside, Colour tint) {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Area(
            Path.circle(center, radius), beside ? Colour.TRANSPARENT : theme.ui().surface()));
    if (!beside && inner > 2) {
      marks.add(new Mark.Area(Path.circle(center, inner), tint));
    }
    return marks;
  }

  /** The disc of a site that is not counted, for the legend. */
  List<Mark> beside(Point center, double radius) {
    List<Mark> marks = new ArrayList<>(ground(center, radius, 0, true, Colour.TRANSPARENT));
    Colour ink = new Glyphs(theme).colour(Status.ANNOUNCED);
    marks.add(new Mark.Line(Path.circle(center, radius - 0.625), Stroke.solid(ink, 1.25)));
    marks.addAll(new Glyphs(theme).of(Status.ANNOUNCED, center, radius * 1.2));
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
    marks.add(
        energised(center, radius - 1.5 - RING / 2, RING, 0, share, theme.status().operational()));
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

  private static Mark energised(
      Point center, double radius, double width, double from, double to, Colour ink) {
    return new Mark.Line(
        to - from >= 0.9999
            ? Path.circle(center, radius)
            : Path.arc(center, radius, 360 * from, 360 * (to - from)),
        Stroke.solid(ink, width));
  }

  private static Stroke edge(Colour ink, double width, Status status) {
    return Glyphs.isDashed(status) ? Stroke.dashed(ink, width, 3.5, 2.5) : Stroke.solid(ink, width);
  }

  private Colour tint(Colour ink, boolean plan) {
    return theme.finish().tint() && !plan
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
