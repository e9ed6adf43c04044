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
 * runs at a time; while it does, only the newest wish is kept.
 */
final class MapPaintings {

  private final Jobs jobs;
  private final MapPainters painters;
  private final Sheets sheets;
  private final SheetView furniture;
  private final MapMotion motion;
  private final Runnable laid;
  private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper(this, "current");
  private Optional<Painting> wanted = Optional.empty();
  private Optional<Painting.Ground> ground = Optional.empty();
  private Optional<Painted> held = Optional.empty();

  private record Painted(
      Painting painting,
      Optional<Painting.Sheet> base,
      Painting.Sheet sites,
      Painting.Sheet furniture) {}

  /** {@code laid} is told after each painting was laid down. */
  MapPaintings(
      Jobs jobs,
      MapPainters painters,
      Sheets sheets,
      SheetView furniture,
      MapMotion motion,
      Runnable laid) {
    this.jobs = jobs;
    this.painters = painters;
    this.sheets = sheets;
    this.furniture = furniture;
    this.motion = motion;
    this.laid = laid;
  }

  /** Whether what lies there is what is wanted. */
  ReadOnlyBooleanProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The marks of sites and candidates that lie there, with their frame. */
  Optional<Painting.Sheet> sites() {
    return sheets.sites();
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
    }
    wanted = Optional.of(painting);
    current.set(false);
    jobs.start(
        "map", Jobs.Rule.FOLLOW, progress -> paint(painting, progress), this::take, this::fail);
  }

  /** Lays down what had to wait until the camera arrived. */
  void arrive() {
    held.ifPresent(this::lay);
  }

  private Painted paint(Painting painting, Progress progress) throws Cancelled {
    boolean same = ground.filter(painting.ground()::equals).isPresent();
    Optional<Painting.Sheet> base =
        same ? Optional.empty() : Optional.of(painting.paintBase(painters));
    progress.check();
    return new Painted(
        painting, base, painting.paintSites(painters, progress), painting.paintFurniture(painters));
  }

  private void fail(Throwable thrown) {
    // What was wanted is not there; the next wish, even for the same, must be tried.
    wanted = Optional.empty();
    throw new IllegalStateException("The map could not be painted", thrown);
  }

  private void take(Painted painted) {
    boolean stale =
        wanted
            .filter(
                w ->
                    w.frame().region() == painted.painting.frame().region()
                        && w.theme().equals(painted.painting.theme())
                        && w.scale() == painted.painting.scale())
            .isEmpty();
    if (stale) {
      return;
    }
    if (motion.flyingProperty().get() && !covers(painted)) {
      held = Optional.of(painted);
    } else {
      lay(painted);
    }
  }

  /** Whether a painting reaches as far as the window does in the midst of a flight. */
  private boolean covers(Painted painted) {
    MapFrame now = motion.shownProperty().get().orElseThrow();
    MapFrame sheet = painted.sites.frame();
    return sheet.region() != now.region() || sheet.planeBox().contains(now.planeBox());
  }

  private void lay(Painted painted) {
    held = Optional.empty();
    MapFrame now = motion.shownProperty().get().orElseThrow();
    painted.base.ifPresent(
        sheet -> {
          sheets.showBase(sheet, now);
          ground = Optional.of(painted.painting.ground());
        });
    sheets.showSites(painted.sites, now);
    furniture.show(painted.furniture);
    current.set(wanted.filter(painted.painting::equals).isPresent());
    laid.run();
  }
}
