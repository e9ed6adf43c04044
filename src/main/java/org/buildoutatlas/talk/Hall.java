package org.buildoutatlas.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;

/**
 * The screens of a room.
 *
 * @param screens at least one
 */
public record Hall(List<Screen> screens) {

  /**
   * A screen.
   *
   * @param box where it lies among the others, in pixels of the desktop
   * @param free what of it bars and docks of the desktop leave for windows with a frame
   * @param scale how many of its own pixels one of the desktop is
   */
  public record Screen(Box box, Box free, double scale) {

    /** A screen without bars and docks. */
    public Screen(Box box, double scale) {
      this(box, box, scale);
    }

    /** How wide it is, in its own pixels. */
    public long across() {
      return Math.round(box.width() * scale);
    }

    /** How high it is, in its own pixels. */
    public long down() {
      return Math.round(box.height() * scale);
    }
  }

  /**
   * Which screen shows what.
   *
   * @param audience the one that the room sees
   * @param presenter the one that the presenter sees; empty where there is none for it
   */
  public record Places(Screen audience, Optional<Screen> presenter) {}

  /** Copies the list and rejects a hall without a screen. */
  public Hall {
    screens = List.copyOf(screens);
    if (screens.isEmpty()) {
      throw new IllegalArgumentException("There is no screen");
    }
  }

  /**
   * The presenter keeps the screen on which the window lies; the room sees the largest of the
   * others. With one screen the room has it.
   *
   * @param window where the window lies
   */
  public Places places(Box window) {
    Screen own = nearest(window);
    return screens.stream()
        .filter(screen -> !screen.equals(own))
        .max(Comparator.comparingLong(screen -> screen.across() * screen.down()))
        .map(other -> new Places(other, Optional.of(own)))
        .orElse(new Places(own, Optional.empty()));
  }

  /** The same with the two exchanged; with one screen nothing changes. */
  public Places exchanged(Places places) {
    return places
        .presenter()
        .map(own -> new Places(own, Optional.of(places.audience())))
        .orElse(places);
  }

  private Screen nearest(Box window) {
    return screens.stream()
        .max(
            Comparator.comparingDouble((Screen screen) -> shared(screen.box(), window))
                .thenComparingDouble(screen -> -screen.box().center().distance(window.center())))
        .orElseThrow();
  }

  private static double shared(Box a, Box b) {
    double width = Math.min(a.maxX(), b.maxX()) - Math.max(a.minX(), b.minX());
    double height = Math.min(a.maxY(), b.maxY()) - Math.max(a.minY(), b.minY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
