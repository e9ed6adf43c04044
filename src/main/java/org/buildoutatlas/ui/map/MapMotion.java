package org.buildoutatlas.ui.map;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Dimension2D;
import javafx.util.Duration;
import org.buildoutatlas.map.Frames;
import org.buildoutatlas.map.Journey;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/**
 * The frame the window shows: it follows the hand at once and flies to wherever else the viewpoint
 * goes.
 */
final class MapMotion {

  /** After so long without a move the hand is at rest. */
  private static final Duration REST = Duration.millis(90);

  private final Lens lens;
  private final Motion reduction;
  private final Runnable leap;
  private final ReadOnlyObjectWrapper<Optional<MapFrame>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyBooleanWrapper flying = new ReadOnlyBooleanWrapper(this, "flying");
  private Dimension2D size = new Dimension2D(0, 0);
  private Optional<Opening> opening = Optional.empty();
  private Optional<MapFrame> target = Optional.empty();
  private Optional<AnimationTimer> timer = Optional.empty();
  private boolean byHand;
  private final ReadOnlyBooleanWrapper hand = new ReadOnlyBooleanWrapper(this, "hand");
  private final PauseTransition rest = new PauseTransition(REST);

  /** The opening frame, kept because it is asked for at every step of the hand. */
  private record Opening(Atlas atlas, Region region, Dimension2D size, MapFrame frame) {}

  /** {@code leap} is told before the window shows another place at once where it would fly. */
  MapMotion(Lens lens, Motion reduction, Runnable leap) {
    this.lens = lens;
    this.reduction = reduction;
    this.leap = leap;
    rest.setOnFinished(_ -> hand.set(false));
    lens.workspace().viewpointProperty().addListener((_, _, _) -> update());
    lens.workspace().sightProperty().addListener((_, _, _) -> update());
  }

  /** What the window shows just now. */
  ReadOnlyObjectProperty<Optional<MapFrame>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a flight is under way. */
  ReadOnlyBooleanProperty flyingProperty() {
    return flying.getReadOnlyProperty();
  }

  /** Whether the hand is moving the map just now. */
  ReadOnlyBooleanProperty handProperty() {
    return hand.getReadOnlyProperty();
  }

  /** All that the window can be pushed to, in less detail; empty before there is a map. */
  Optional<MapFrame> reach() {
    return openingFrame().map(o -> new CameraMoves(o).reach());
  }

  /** What the window will show when it has arrived. */
  Optional<MapFrame> target() {
    return target;
  }

  /** What is to be painted: the goal, but a globe on its way too, for no sheet of it can follow. */
  Optional<MapFrame> wanted() {
    return shown
        .get()
        .filter(now -> now.turns() && target.filter(t -> t.region() == now.region()).isPresent())
        .or(() -> target);
  }

  /** Takes another size of the window, in pixels. */
  void resize(double width, double height) {
    size = new Dimension2D(width, height);
    stop();
    byHand = true;
    update();
    byHand = false;
  }

  /** Moves with the hand: at once, and taken back together. */
  void drag(CameraChange change) {
    stop();
    hand.set(true);
    rest.playFromStart();
    byHand = true;
    changed(change).ifPresent(camera -> lens.glide(v -> v.withCamera(camera)));
    byHand = false;
  }

  /** Goes there smoothly. */
  void fly(CameraChange change) {
    changed(change).ifPresent(camera -> lens.move(v -> v.withCamera(camera)));
  }

  /** Goes back to the region's opening frame. */
  void fit() {
    lens.move(v -> v.withRegion(v.region()));
  }

  /** Where the camera goes, told by the moves that are allowed and the frame it starts from. */
  @FunctionalInterface
  interface CameraChange {
    Camera from(CameraMoves moves, MapFrame frame);
  }

  private Optional<Camera> changed(CameraChange change) {
    return target.flatMap(frame -> openingFrame().map(o -> change.from(new CameraMoves(o), frame)));
  }

  private Optional<MapFrame> openingFrame() {
    Optional<Viewpoint> viewpoint = lens.viewpoint();
    return lens.workspace()
        .sight()
        .filter(_ -> viewpoint.isPresent() && size.getWidth() > 0 && size.getHeight() > 0)
        .map(
            sight -> {
              Region region = viewpoint.orElseThrow().region();
              Opening known =
                  opening
                      .filter(
                          o ->
                              o.atlas.equals(sight.whole())
                                  && o.region == region
                                  && o.size.equals(size))
                      .orElseGet(() -> open(sight, region));
              opening = Optional.of(known);
              return known.frame;
            });
  }

  private Opening open(Sight sight, Region region) {
    MapFrame frame = Frames.opening(region, sight.whole(), size.getWidth(), size.getHeight());
    return new Opening(sight.whole(), region, size, frame);
  }

  private void update() {
    Optional<Camera> camera = lens.viewpoint().flatMap(Viewpoint::camera);
    Optional<MapFrame> wanted = openingFrame().map(f -> camera.map(f::with).orElse(f));
    if (wanted.isEmpty() || wanted.equals(target)) {
      return;
    }
    target = wanted;
    MapFrame to = wanted.get();
    stop();
    if (byHand || shown.get().isEmpty()) {
      shown.set(wanted);
    } else if (reduction.isReduced()) {
      if (shown.get().orElseThrow().region() == to.region()) {
        leap.run();
      }
      shown.set(wanted);
    } else {
      start(Journey.between(shown.get().orElseThrow(), to));
    }
  }

  private void start(Journey journey) {
    AnimationTimer flights =
        new AnimationTimer() {
          private long begun = -1;

          @Override
          public void handle(long now) {
            if (begun < 0) {
              begun = now;
            }
            double milliseconds = (now - begun) / 1e6;
            shown.set(Optional.of(journey.after(milliseconds)));
            if (milliseconds >= journey.duration()) {
              MapMotion.this.stop();
            }
          }
        };
    timer = Optional.of(flights);
    flying.set(true);
    flights.start();
  }

  private void stop() {
    timer.ifPresent(AnimationTimer::stop);
    timer = Optional.empty();
    flying.set(false);
  }
}
