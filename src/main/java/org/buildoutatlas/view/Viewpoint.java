package org.buildoutatlas.view;

import java.time.LocalDate;
import java.util.Optional;
import org.buildoutatlas.model.Quarter;

/**
 * All that is being looked at.
 *
 * @param region which map
 * @param camera where it is looked at from; empty for the region's opening frame
 * @param at the quarter looked at
 * @param knownOn the day by which things had to be published
 * @param selection what is chosen
 * @param adjacentSites whether US sites that their owners do not call Stargate are counted and
 *     shown in full
 * @param theme the theme's name
 * @param layers which layers are shown
 * @param filter which sites stand out
 * @param companion a second map beside the first
 * @param adjustments how the scenario departs from the base case
 */
public record Viewpoint(
    Region region,
    Optional<Camera> camera,
    Quarter at,
    LocalDate knownOn,
    Selection selection,
    boolean adjacentSites,
    String theme,
    LayerChoice layers,
    Filter filter,
    Optional<Companion> companion,
    Adjustments adjustments) {

  /** The opening view of a data set: the United States, today as far as the facts reach. */
  public static Viewpoint opening(LocalDate asOf) {
    return new Viewpoint(
        Region.UNITED_STATES,
        Optional.empty(),
        Quarter.of(asOf),
        asOf,
        new Selection.Nothing(),
        false,
        "light",
        LayerChoice.USUAL,
        Filter.NONE,
        Optional.empty(),
        Adjustments.NONE);
  }

  /** Whether the quarter lies after that of the known-on day, so that what is shown is a plan. */
  public boolean isPlan() {
    return at.compareTo(Quarter.of(knownOn)) > 0;
  }

  /** Whether it differs from another in nothing but from where its maps are looked at. */
  public boolean looksAtTheSame(Viewpoint other) {
    return at(region, Optional.empty())
        .withCompanion(companion.map(Companion::region).map(Companion::of))
        .equals(
            other
                .at(other.region, Optional.empty())
                .withCompanion(other.companion.map(Companion::region).map(Companion::of)));
  }

  /** The opening frame of a region. */
  public Viewpoint withRegion(Region other) {
    return at(other, Optional.empty());
  }

  /** On that map from there; without a camera, in the region's opening frame. */
  public Viewpoint at(Region other, Optional<Camera> from) {
    return new Viewpoint(
        other,
        from,
        at,
        knownOn,
        selection,
        adjacentSites,
        theme,
        layers,
        filter,
        companion,
        adjustments);
  }

  /** Seen from elsewhere. */
  public Viewpoint withCamera(Camera other) {
    return new Viewpoint(
        region,
        Optional.of(other),
        at,
        knownOn,
        selection,
        adjacentSites,
        theme,
        layers,
        filter,
        companion,
        adjustments);
  }

  /** At another quarter. */
  public Viewpoint withAt(Quarter other) {
    return new Viewpoint(
        region,
        camera,
        other,
        knownOn,
        selection,
        adjacentSites,
        theme,
        layers,
        filter,
        companion,
        adjustments);
  }

  /** As known on another day. */
  public Viewpoint withKnownOn(LocalDate other) {
    return new Viewpoint(
        region,
        camera,
        at,
        other,
        selection,
        adjacentSites,
        theme,
        layers,
        filter,
        companion,
        adjustments);
  }

  /**
   * As known on another day. A quarter that was that of the day goes along; one that was chosen for
   * itself stays.
   */
  public Viewpoint takenTo(LocalDate day) {
    boolean together = at.equals(Quarter.of(knownOn));
    return together ? withKnownOn(day).withAt(Quarter.of(day)) : withKnownOn(day);
  }

  /** With something else chosen. */
  public Viewpoint withSelection(Selection other) {
    return new Viewpoint(
        region,
        camera,
        at,
        knownOn,
        other,
        adjacentSites,
        theme,
        layers,
        filter,
        companion,
        adjustments);
  }

  /** With US-adjacent sites switched on or off. */
  public Viewpoint withAdjacentSites(boolean on) {
    return new Viewpoint(
        region, camera, at, knownOn, selection, on, theme, layers, filter, companion, adjustments);
  }

  /** In another theme. */
  public Viewpoint withTheme(String name) {
    return new Viewpoint(
        region,
        camera,
        at,
        knownOn,
        selection,
        adjacentSites,
        name,
        layers,
        filter,
        companion,
        adjustments);
  }

  /** With other layers. */
  public Viewpoint withLayers(LayerChoice other) {
    return new Viewpoint(
        region,
        camera,
        at,
        knownOn,
        selection,
        adjacentSites,
        theme,
        other,
        filter,
        companion,
        adjustments);
  }

  /** With other sites standing out. */
  public Viewpoint withFilter(Filter other) {
    return new Viewpoint(
        region,
        camera,
        at,
        knownOn,
        selection,
        adjacentSites,
        theme,
        layers,
        other,
        companion,
        adjustments);
  }

  /** With a second map, or without one. */
  public Viewpoint withCompanion(Optional<Companion> other) {
    return new Viewpoint(
        region,
        camera,
        at,
        knownOn,
        selection,
        adjacentSites,
        theme,
        layers,
        filter,
        other,
        adjustments);
  }

  /** In another scenario. */
  public Viewpoint withAdjustments(Adjustments other) {
    return new Viewpoint(
        region,
        camera,
        at,
        knownOn,
        selection,
        adjacentSites,
        theme,
        layers,
        filter,
        companion,
        other);
  }
}
