package org.buildoutatlas.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the window remembers.
 *
 * @param place where it stood; empty before the first run
 * @param theme the name of the theme
 * @param panelWidth the width of the panel in pixels
 * @param folder the folder that was opened last
 * @param reduceMotion whether the map fades where it would fly; empty for what the system says
 * @param template the company's template that presentations take
 * @param weightings weights of criteria that the user keeps under a name
 */
public record Settings(
    Optional<Place> place,
    String theme,
    double panelWidth,
    Optional<Path> folder,
    Optional<Boolean> reduceMotion,
    Optional<Path> template,
    List<Weighting> weightings) {

  /** The width of the panel unless the user drags it, in pixels. */
  public static final double PANEL_WIDTH = 440;

  /**
   * Where a window stands, in screen pixels.
   *
   * @param x left edge
   * @param y top edge
   * @param width how wide
   * @param height how high
   * @param maximized whether it fills the screen
   */
  public record Place(double x, double y, double width, double height, boolean maximized) {}

  /**
   * Weights of criteria under a name.
   *
   * @param name as the user calls it
   * @param weights by criterion, none negative
   */
  public record Weighting(String name, Map<String, Double> weights) {

    /** Copies the weights. */
    public Weighting {
      weights = Map.copyOf(weights);
    }
  }

  /** Copies the weightings. */
  public Settings {
    weightings = List.copyOf(weightings);
  }

  /** Before the first run. */
  public static Settings first() {
    return new Settings(
        Optional.empty(),
        "light",
        PANEL_WIDTH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Standing elsewhere. */
  public Settings withPlace(Place other) {
    return new Settings(
        Optional.of(other), theme, panelWidth, folder, reduceMotion, template, weightings);
  }

  /** In another theme. */
  public Settings withTheme(String name) {
    return new Settings(place, name, panelWidth, folder, reduceMotion, template, weightings);
  }

  /** With a panel of another width. */
  public Settings withPanelWidth(double width) {
    return new Settings(place, theme, width, folder, reduceMotion, template, weightings);
  }

  /** With another folder opened last. */
  public Settings withFolder(Path other) {
    return new Settings(
        place, theme, panelWidth, Optional.of(other), reduceMotion, template, weightings);
  }

  /** With less motion or with all of it, whatever the system says. */
  public Settings withReduceMotion(boolean reduced) {
    return new Settings(
        place, theme, panelWidth, folder, Optional.of(reduced), template, weightings);
  }

  /** With another template of a company, or with none. */
  public Settings withTemplate(Optional<Path> other) {
    return new Settings(place, theme, panelWidth, folder, reduceMotion, other, weightings);
  }

  /** With other weights kept under names. */
  public Settings withWeightings(List<Weighting> others) {
    return new Settings(place, theme, panelWidth, folder, reduceMotion, template, others);
  }
}
