package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;

/**
 * Outlines on the plane of one projection, ready to be drawn at any scale.
 *
 * <p>Cut at the sides of the projection's domain, projected, and each point weighed, once. Drawing
 * then leaves out parts that are not seen and points that make no difference of half a pixel, so it
 * costs as much as there is to see.
 */
public final class Outline {

  /** Parts that one core takes at a time. */
  private static final int CHUNK = 256;

  private final List<Part> parts;
  private final Optional<GlobeOutline> globe;

  private Outline(List<Part> parts) {
    this.parts = parts;
    this.globe = Optional.empty();
  }

  private Outline(GlobeOutline globe) {
    this.parts = List.of();
    this.globe = Optional.of(globe);
  }

  /** Areas to be filled by the even-odd rule; rings of longitude and latitude. */
  public static Outline areas(Projection projection, List<double[]> rings) {
    return project(projection, new Seam(projection.domain(), List.of()).areas(rings), true);
  }

  /**
   * Areas as far as they lie within a box of longitude and latitude, which does not reach across
   * 180°.
   */
  public static Outline areas(Projection projection, List<double[]> rings, Box within) {
    List<double[]> areas = new ArrayList<>();
    for (double[] area : new Seam(projection.domain(), List.of()).areas(rings)) {
      double[] part = Clip.ring(area, within);
      if (part.length >= 6) {
        areas.add(Seam.dense(part, true));
      }
    }
    return project(projection, areas, true);
  }

  /**
   * Lines as far as they lie outside a box of longitude and latitude, which does not reach across
   * 180°.
   */
  public static Outline linesOutside(Projection projection, List<double[]> lines, Box window) {
    List<double[]> pieces = new ArrayList<>();
    for (double[] line : new Seam(projection.domain(), List.of()).lines(lines)) {
      Clip.Points piece = new Clip.Points(line.length);
      for (int i = 0; i < line.length; i += 2) {
        piece.add(line[i], line[i + 1]);
        if (window.contains(line[i], line[i + 1])) {
          Clip.flush(piece, pieces);
          piece.add(line[i], line[i + 1]);
        }
      }
      Clip.flush(piece, pieces);
    }
    pieces.removeIf(
        p -> p.length == 4 && window.contains(p[0], p[1]) && window.contains(p[2], p[3]));
    return project(projection, pieces, false);
  }

  /**
   * Lines to be drawn, or the edges of rings.
   *
   * @param windows boxes of longitude and latitude along whose sides nothing is drawn, because data
   *     were cut there
   */
  public static Outline lines(Projection projection, List<double[]> lines, List<Box> windows) {
    return project(projection, new Seam(projection.domain(), windows).lines(lines), false);
  }

  /** The sides of the domain: the edge of the map. */
  public static Outline edge(Projection projection) {
    Domain d = projection.domain();
    return rectangle(
        projection,
        new Box(d.meridian() - d.halfWidth(), d.south(), d.meridian() + d.halfWidth(), d.north()));
  }

  /** The area between two meridians and two parallels; longitudes may run on beyond 180°. */
  public static Outline rectangle(Projection projection, Box lonLat) {
    double[] ring = {
      lonLat.minX(), lonLat.minY(), lonLat.maxX(), lonLat.minY(),
      lonLat.maxX(), lonLat.maxY(), lonLat.minX(), lonLat.maxY()
    };
    return project(projection, List.of(Seam.dense(ring, true)), true);
  }

  private static Outline project(Projection projection, List<double[]> lines, boolean ring) {
    if (projection instanceof Orthographic) {
      return new Outline(GlobeOutline.of(lines, ring));
    }
    List<Part> parts = new ArrayList<>(lines.size());
    for (double[] line : lines) {
      projection.toPlane(line);
      parts.add(new Part(line, ring));
    }
    return new Outline(parts);
  }

  static Box box(double[] c) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < c.length; i += 2) {
      minX = Math.min(minX, c[i]);
      maxX = Math.max(maxX, c[i]);
      minY = Math.min(minY, c[i + 1]);
      maxY = Math.max(maxY, c[i + 1]);
    }
    return new Box(minX, minY, maxX, maxY);
  }

  /** Whether there is nothing in it at all. */
  public boolean isEmpty() {
    return parts.isEmpty() && globe.map(GlobeOutline::isEmpty).orElse(true);
  }

  /**
   * What is seen of it, in pixels, on the map of a projection: of an outline made for the globe, as
   * the projection turns it.
   *
   * @param seen the projection it was made for, turned wherever
   * @param view the part of the plane to be drawn, in metres; a little larger than the sheet, for
   *     its sides may show
   * @param toPixels from metres to pixels
   * @param tolerance by how much the drawing may be off, in metres
   * @param least parts that are neither as wide nor as high are left out, in metres
   */
  public Path path(Projection seen, Box view, Affine toPixels, double tolerance, double least) {
    if (globe.isPresent() && seen instanceof Orthographic turned) {
      return globe.get().path(turned, view, toPixels, tolerance, least);
    }
    return path(view, toPixels, tolerance, least);
  }

  /**
   * What is seen of it, in pixels.
   *
   * @param view the part of the plane to be drawn, in metres; a little larger than the sheet, for
   *     its sides may show
   * @param toPixels from metres to pixels
   * @param tolerance by how much the drawing may be off, in metres
   */
  public Path path(Box view, Affine toPixels, double tolerance) {
    return path(view, toPixels, tolerance, 2 * tolerance);
  }

  /**
   * What is seen of it, in pixels, without small parts.
   *
   * @param view the part of the plane to be drawn, in metres; a little larger than the sheet, for
   *     its sides may show
   * @param toPixels from metres to pixels
   * @param tolerance by how much the drawing may be off, in metres
   * @param least parts that are neither as wide nor as high are left out, in metres
   */
  public Path path(Box view, Affine toPixels, double tolerance, double least) {
    int chunks = (parts.size() + CHUNK - 1) / CHUNK;
    List<Path.Builder> paths =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(i -> parts.subList(i * CHUNK, Math.min((i + 1) * CHUNK, parts.size())))
            .map(some -> path(some, view, toPixels, tolerance, least))
            .toList();
    Path.Builder path = paths.isEmpty() ? Path.builder() : paths.getFirst();
    paths.stream().skip(1).forEach(path::add);
    return path.build();
  }

  private static Path.Builder path(
      List<Part> some, Box view, Affine toPixels, double tolerance, double least) {
    Path.Builder path = Path.builder();
    for (Part part : some) {
      if (!meets(part.box(), view) || isSpeck(part.box(), least)) {
        continue;
      }
      if (view.contains(part.box())) {
        part.draw(path, tolerance, toPixels);
      } else if (part.isRing()) {
        add(path, Clip.ring(part.seen(view, tolerance), view), true, toPixels);
      } else {
        Clip.line(part.seen(view, tolerance), view)
            .forEach(piece -> add(path, piece, false, toPixels));
      }
    }
    return path;
  }

  /**
   * Unlike {@link Box#intersects}, also for a part without width or height, such as a straight
   * line.
   */
  static boolean meets(Box a, Box b) {
    return a.minX() <= b.maxX()
        && b.minX() <= a.maxX()
        && a.minY() <= b.maxY()
        && b.minY() <= a.maxY();
  }

  private static boolean isSpeck(Box box, double size) {
    return box.width() < size && box.height() < size;
  }

  static void add(Path.Builder path, double[] c, boolean ring, Affine a) {
    if (c.length < (ring ? 6 : 4)) {
      return;
    }
    path.move(a.sx() * c[0] + a.tx(), a.sy() * c[1] + a.ty());
    for (int i = 2; i < c.length; i += 2) {
      path.line(a.sx() * c[i] + a.tx(), a.sy() * c[i + 1] + a.ty());
    }
    if (ring) {
      path.close();
    }
  }
}
