package org.buildoutatlas.ui.map;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.util.Duration;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.ui.kit.Motion;

/**
 * The sheets of the map over each other: a wide old picture that fills what the newer one does not
 * reach, the base map, the sites. When the projection changes, the old sheets fade out over the new
 * ones.
 */
final class Sheets {

  private static final Duration FADE = Duration.millis(320);

  private final Motion motion;
  private final SheetView under = new SheetView();
  private final SheetView base = new SheetView();
  private final SheetView sites = new SheetView();
  private final SheetView oldBase = new SheetView();
  private final SheetView oldSites = new SheetView();
  private final Group fading = new Group(oldBase.node(), oldSites.node());
  private final Group root = new Group(under.node(), base.node(), sites.node(), fading);
  private final FadeTransition fade = new FadeTransition(FADE, fading);
  private boolean held;

  Sheets(Motion motion) {
    this.motion = motion;
    root.setManaged(false);
    root.setMouseTransparent(true);
    fading.setVisible(false);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setInterpolator(Interpolator.EASE_BOTH);
    fade.setOnFinished(
        _ -> {
          fading.setVisible(false);
          oldBase.clear();
          oldSites.clear();
        });
  }

  Node node() {
    return root;
  }

  /** Whether an old map still shows through. */
  ReadOnlyBooleanProperty fadingProperty() {
    return fading.visibleProperty();
  }

  Optional<Painting.Sheet> base() {
    return base.sheet();
  }

  Optional<Painting.Sheet> sites() {
    return sites.sheet();
  }

  void showBase(Painting.Sheet painted, MapFrame now) {
    Optional<Painting.Sheet> before = base.sheet();
    boolean another =
        before.isPresent() && before.get().frame().region() != painted.frame().region();
    if (another) {
      keep();
      sites.clear();
      under.clear();
      play();
    } else if (painted.frame().turns()) {
      under.clear();
    } else if (before.isPresent() && isWider(before.get(), painted)) {
      under.copy(base);
    }
    base.show(painted);
    follow(now);
  }

  void showSites(Painting.Sheet painted, MapFrame now) {
    sites.show(painted);
    follow(now);
    if (held) {
      play();
    }
  }

  /** Keeps what is seen over whatever comes next, which it then fades into. */
  void hold() {
    keep();
    held = true;
  }

  private void keep() {
    fade.stop();
    oldBase.copy(base);
    oldSites.copy(sites);
    fading.setOpacity(1);
    fading.setVisible(true);
  }

  private void play() {
    held = false;
    fade.setDuration(motion.isReduced() ? Motion.FADE : FADE);
    fade.playFromStart();
  }

  /** Moves all sheets of the frame's region. */
  void follow(MapFrame now) {
    under.follow(now);
    base.follow(now);
    sites.follow(now);
  }

  /** Forgets the wide old picture: its colours are no longer right. */
  void forgetUnder() {
    under.clear();
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
