package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.util.Duration;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.pixels.Composition;
import org.buildoutatlas.ui.pixels.PixelRect;
import org.buildoutatlas.ui.pixels.Screen;

/**
 * The sheets of the map over each other: a coarse picture of all that can be reached and an old one
 * of the neighbourhood, which fill what the newest does not reach; the base map; the sites; title,
 * legend and scale. When the projection changes, what was seen fades out over the new map.
 */
final class Sheets {

  private static final Duration FADE = Duration.millis(320);

  private final Motion motion;
  private final Screen screen = new Screen(this::compose);
  private final LaidSheet wide = new LaidSheet();
  private final LaidSheet under = new LaidSheet();
  private final LaidSheet base = new LaidSheet();
  private final LaidSheet sites = new LaidSheet();
  private final LaidSheet furniture = new LaidSheet();
  private final Fade fade = new Fade();
  private final ReadOnlyBooleanWrapper fading = new ReadOnlyBooleanWrapper(this, "fading");
  private List<Pixels> old = List.of();
  private double veil;
  private boolean held;
  private long bare;

  Sheets(Motion motion) {
    this.motion = motion;
  }

  private final class Fade extends Transition {

    void play(Duration duration) {
      stop();
      setCycleDuration(duration);
      setInterpolator(Interpolator.EASE_BOTH);
      setOnFinished(
          _ -> {
            old = List.of();
            fading.set(false);
            screen.touch();
          });
      playFromStart();
    }

    @Override
    protected void interpolate(double share) {
      veil = 1 - share;
      screen.touch();
    }
  }

  Node node() {
    return screen;
  }

  /** Takes the size of the window and how many pixels of the screen one of its own is. */
  void fit(double width, double height, double outputScale) {
    if (screen.fit(width, height, outputScale)) {
      // What still shows through was as large as the window before.
      fade.stop();
      old = List.of();
      fading.set(false);
    }
    furniture.stay(outputScale);
  }

  /** Whether an old map still shows through. */
  ReadOnlyBooleanProperty fadingProperty() {
    return fading.getReadOnlyProperty();
  }

  /** How many pixels of the window showed no map when it was last composed. */
  long bare() {
    return bare;
  }

  Optional<Painting.Sheet> base() {
    return base.sheet();
  }

  Optional<Painting.Sheet> sites() {
    return sites.sheet();
  }

  Optional<Painting.Sheet> furniture() {
    return furniture.sheet();
  }

  void showBase(Painting.Sheet painted, MapFrame now) {
    Optional<Painting.Sheet> before = base.sheet();
    boolean another =
        before.isPresent() && before.get().frame().region() != painted.frame().region();
    if (another) {
      keep();
      sites.clear();
      under.clear();
      wide.clear();
      play();
    } else if (painted.frame().turns()) {
      under.clear();
    } else if (before.isPresent() && isWider(before.get(), painted)) {
      under.take(base);
    }
    base.lay(painted);
    follow(now);
  }

  void showSites(Painting.Sheet painted, MapFrame now) {
    sites.lay(painted);
    follow(now);
    if (held) {
      play();
    }
  }

  void showFurniture(Painting.Sheet painted) {
    furniture.lay(painted);
    furniture.stay(screen.outputScale());
    screen.touch();
  }

  /** Lays down the coarse picture of all that can be reached. */
  void showWide(Painting.Sheet painted, MapFrame now) {
    if (base.sheet().filter(b -> b.frame().region() == painted.frame().region()).isPresent()) {
      wide.lay(painted);
      follow(now);
    }
  }

  /** Moves all sheets of the frame's projection. */
  void follow(MapFrame now) {
    List.of(wide, under, base, sites).forEach(s -> s.follow(now, screen.outputScale()));
    screen.touch();
  }

  /** Keeps what is seen over whatever comes next, which it then fades into. */
  void hold() {
    keep();
    held = true;
  }

  /** Forgets the pictures below the base map: their colours are no longer right. */
  void forgetUnder() {
    under.clear();
    wide.clear();
  }

  private void keep() {
    fade.stop();
    old = screen.copy();
    veil = 1;
    fading.set(!old.isEmpty());
  }

  private void play() {
    held = false;
    fade.play(motion.isReduced() ? Motion.FADE : FADE);
  }

  private void compose(Composition composition) {
    List<PixelRect> open = List.of(composition.all());
    for (LaidSheet sheet : List.of(base, under, wide)) {
      open = sheet.below(composition, open);
    }
    composition.fill(open, 0);
    bare = open.stream().mapToLong(PixelRect::area).sum();
    sites.above(composition);
    furniture.above(composition);
    old.forEach(o -> composition.veil(o, veil));
  }

  private boolean isWider(Painting.Sheet before, Painting.Sheet painted) {
    double kept = under.sheet().map(s -> area(s.frame())).orElse(0.0);
    return area(before.frame()) > Math.max(kept, area(painted.frame()) * 1.5);
  }

  private static double area(MapFrame frame) {
    Box plane = frame.planeBox();
    return plane.width() * plane.height();
  }
}
