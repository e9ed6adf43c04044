package org.buildoutatlas.ui.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Paints the map in the background and lays each painting down when it is still right. One painting
 * runs at a time; while it does, only the newest wish is kept. While the hand moves the map, what
 * lies there moves with it and is painted anew only when it no longer suffices.
 */
final class MapPaintings {

  private final String name;
  private final Jobs jobs;
  private final MapPainters painters;
  private final Sheets sheets;
  private final MapMotion motion;
  private final Runnable laid;
  private final CalmCrew crew = new CalmCrew();
  private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper(this, "current");
  private Optional<Painting> wanted = Optional.empty();
  private Optional<Painting> lying = Optional.empty();
  private Optional<Ground> ground = Optional.empty();
  private Optional<Ground> wide = Optional.empty();
  private Optional<Painted> held = Optional.empty();
  private Optional<Painting> begun = Optional.empty();

  private record Painted(
      Painting painting,
      Optional<Painting.Sheet> base,
      Painting.Sheet sites,
      Painting.Sheet furniture) {}

  /**
   * Paints one map.
   *
   * @param name of the job, another for each map
   * @param laid is told after each painting was laid down
   */
  MapPaintings(
      String name,
      Jobs jobs,
      MapPainters painters,
      Sheets sheets,
      MapMotion motion,
      Runnable laid) {
    this.name = name;
    this.jobs = jobs;
    this.painters = painters;
    this.sheets = sheets;
    this.motion = motion;
    this.laid = laid;
    motion
        .handProperty()
        .addListener(
            (_, _, moving) -> {
              if (!moving) {
                begin();
              }
            });
  }

  /** Whether what lies there is what is wanted. */
  ReadOnlyBooleanProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The marks of sites and candidates that lie there, with their frame. */
  Optional<Painting.Sheet> sites() {
    return sheets.sites();
  }

  /** Title, legend and scale as they lie there. */
  Optional<Painting.Sheet> furniture() {
    return sheets.furniture();
  }

  /** The drawing that lies there. */
  Optional<Drawing> drawing() {
    return sites().map(Painting.Sheet::drawing);
  }

  /** Asks for a painting. */
  void want(Painting painting) {
    if (wanted.filter(painting::equals).isPresent()) {
      return;
    }
    if (wanted.filter(w -> !w.theme().equals(painting.theme())).isPresent()) {
      sheets.forgetUnder();
      wide = Optional.empty();
    }
    wanted = Optional.of(painting);
    current.set(lying.equals(wanted));
    begin();
  }

  /** Lays down what had to wait until the camera arrived. */
  void arrive() {
    Optional<Painted> waited = held;
    held = Optional.empty();
    waited.filter(painted -> isRight(painted.painting)).ifPresent(this::lay);
  }

  /** Begins what is wanted unless something is being painted. */
  private void begin() {
    if (begun.isPresent() || wanted.isEmpty() || lying.equals(wanted)) {
      return;
    }
    Painting painting = wanted.get();
    if (motion.handProperty().get() && suffices(painting)) {
      return;
    }
    boolean grounded = lies(painting);
    boolean moving = motion.handProperty().get() || motion.flyingProperty().get();
    begun = wanted;
    jobs.start(
        name,
        Jobs.Rule.FOLLOW,
        progress ->
            moving
                ? crew.call(() -> paint(painting, grounded, progress))
                : paint(painting, grounded, progress),
        this::take,
        this::fail);
  }

  /** Whether the base map of a painting lies there, or one just like it that reaches as far. */
  private boolean lies(Painting painting) {
    return ground.filter(g -> g.serves(painting)).isPresent();
  }

  /** Whether what lies there will do while the hand moves: only the camera is another. */
  private boolean suffices(Painting painting) {
    return lying.filter(p -> p.isNear(painting)).isPresent()
        && ground.filter(g -> g.isNear(painting)).isPresent();
  }

  private Painted paint(Painting painting, boolean grounded, Progress progress) throws Cancelled {
    Optional<Painting.Sheet> base =
        grounded ? Optional.empty() : Optional.of(painting.paintBase(painters, painting.ground()));
    progress.check();
    return new Painted(
        painting, base, painting.paintSites(painters, progress), painting.paintFurniture(painters));
  }

  private void fail(Throwable thrown) {
    if (wanted.equals(begun)) {
      // What was wanted is not there; the next wish, even for the same, must be tried.
      wanted = Optional.empty();
    }
    begun = Optional.empty();
    begin();
    throw new IllegalStateException("The map could not be painted", thrown);
  }

  private void take(Painted painted) {
    begun = Optional.empty();
    if (isRight(painted.painting)) {
      if (motion.flyingProperty().get() && !covers(painted)) {
        held = Optional.of(painted);
      } else {
        lay(painted);
      }
    }
    if (!wanted.equals(Optional.of(painted.painting))) {
      begin();
    }
  }

  /**
   * Whether a painting may be laid down: it shows the place and the knowledge that are wanted now.
   * It may be a quarter behind, as it may be a step of the hand behind.
   */
  private boolean isRight(Painting painting) {
    return wanted
        .filter(
            w ->
                w.frame().region() == painting.frame().region()
                    && w.theme().equals(painting.theme())
                    && w.scale() == painting.scale()
                    && w.viewpoint().knownOn().equals(painting.viewpoint().knownOn())
                    && w.viewpoint().adjacentSites() == painting.viewpoint().adjacentSites()
                    && w.atlas().equals(painting.atlas()))
        .isPresent();
  }

  /** Whether a painting reaches as far as the window does in the midst of a flight. */
  private boolean covers(Painted painted) {
    MapFrame now = motion.shownProperty().get().orElseThrow();
    MapFrame sheet = painted.sites.frame();
    return sheet.region() == now.region()
        && (now.turns() || sheet.planeBox().contains(now.planeBox()));
  }

  private void lay(Painted painted) {
    held = Optional.empty();
    if (painted.base.isEmpty() && !lies(painted.painting)) {
      // The base map it was to lie on has been replaced since it was begun.
      begin();
      return;
    }
    MapFrame now = motion.shownProperty().get().orElseThrow();
    painted.base.ifPresent(
        sheet -> {
          sheets.showBase(sheet, now);
          ground = Optional.of(painted.painting.ground());
        });
    sheets.showSites(painted.sites, now);
    sheets.showFurniture(painted.furniture);
    lying = Optional.of(painted.painting);
    current.set(wanted.equals(lying));
    laid.run();
    if (current.get()) {
      widen(painted.painting);
    }
  }

  /** Paints a coarse picture of all that can be reached from there, unless it lies there. */
  private void widen(Painting painting) {
    Optional<Ground> needed =
        motion
            .reach()
            .filter(frame -> !frame.turns())
            .filter(frame -> frame.projection().equals(painting.frame().projection()))
            .map(frame -> painting.ground(frame, 1));
    if (needed.isEmpty() || needed.equals(wide)) {
      return;
    }
    wide = needed;
    jobs.start(
        name + "-wide",
        Jobs.Rule.FOLLOW,
        _ -> painting.paintBase(painters, needed.get()),
        sheet -> {
          if (needed.equals(wide)) {
            motion.shownProperty().get().ifPresent(now -> sheets.showWide(sheet, now));
          }
        },
        thrown -> {
          wide = Optional.empty();
          throw new IllegalStateException("The map could not be painted", thrown);
        });
  }
}
