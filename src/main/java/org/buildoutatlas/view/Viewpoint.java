package org.buildoutatlas.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Siting;

/**
 * All that is being looked at.
 *
 * @param region which map
 * @param camera where it is looked at from; empty for the region's opening frame
 * @param at the quarter looked at
 * @param knownOn the day by which things had to be published
 * @param selection what is chosen
 * @param adjacentSites whether US sites beside Stargate are counted and shown in full
 * @param theme the theme's name
 * @param layers which layers are shown
 * @param filter which sites stand out
 * @param companion a second map beside the first
 * @param adjustments how the scenario departs from the base case
 * @param weights by which candidates are scored, by criterion; empty for those of the profile
 * @param profile in which candidates are compared, by its id
 * @param trials candidates of the user's own; no scene keeps them
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
    Adjustments adjustments,
    Map<String, Double> weights,
    String profile,
    List<Candidate> trials) {

  /** Copies weights and trials. */
  public Viewpoint {
    trials = List.copyOf(trials);
    weights = Map.copyOf(weights);
  }

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
        Adjustments.NONE,
        Map.of(),
        Profile.QUAYSIDE,
        List.of());
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
    return with(
        draft -> {
          draft.region = other;
          draft.camera = from;
        });
  }

  /** Seen from elsewhere. */
  public Viewpoint withCamera(Camera other) {
    return with(draft -> draft.camera = Optional.of(other));
  }

  /** At another quarter. */
  public Viewpoint withAt(Quarter other) {
    return with(draft -> draft.at = other);
  }

  /** As known on another day. */
  public Viewpoint withKnownOn(LocalDate other) {
    return with(draft -> draft.knownOn = other);
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
    return with(draft -> draft.selection = other);
  }

  /** With US-adjacent sites switched on or off. */
  public Viewpoint withAdjacentSites(boolean on) {
    return with(draft -> draft.adjacentSites = on);
  }

  /** In another theme. */
  public Viewpoint withTheme(String name) {
    return with(draft -> draft.theme = name);
  }

  /** With other layers. */
  public Viewpoint withLayers(LayerChoice other) {
    return with(draft -> draft.layers = other);
  }

  /** With other sites standing out. */
  public Viewpoint withFilter(Filter other) {
    return with(draft -> draft.filter = other);
  }

  /** With a second map, or without one. */
  public Viewpoint withCompanion(Optional<Companion> other) {
    return with(draft -> draft.companion = other);
  }

  /** With something else supposed of a site. */
  public Viewpoint withWhatIf(String site, WhatIf whatIf) {
    return withAdjustments(adjustments.withSite(site, whatIf));
  }

  /** In the base case, without other sites than the programme's. */
  public Viewpoint inBaseCase() {
    return withAdjustments(Adjustments.NONE).withAdjacentSites(false);
  }

  /** In another scenario. */
  public Viewpoint withAdjustments(Adjustments other) {
    return with(draft -> draft.adjustments = other);
  }

  /** With candidates scored by other weights; empty for those of the profile. */
  public Viewpoint withWeights(Map<String, Double> others) {
    return with(draft -> draft.weights = others);
  }

  /** With candidates compared in another profile; the weights stay. */
  public Viewpoint withProfile(String id) {
    return with(draft -> draft.profile = id);
  }

  /** Candidates and criteria as they are compared in the profile. */
  public Siting compared(Siting siting) {
    return siting.under(profile);
  }

  /** The same with candidates of the user's own among the others. */
  public Siting tried(Siting siting) {
    Siting compared = compared(siting);
    return trials.isEmpty()
        ? compared
        : compared.with(Stream.concat(compared.candidates().stream(), trials.stream()).toList());
  }

  /** With other candidates of the user's own. */
  public Viewpoint withTrials(List<Candidate> others) {
    return with(draft -> draft.trials = others);
  }

  /** Whether a candidate is one of the user's own. */
  public boolean isTrial(String candidate) {
    return trials.stream().anyMatch(c -> c.id().equals(candidate));
  }

  /** Without candidates of the user's own, as a scene keeps it. */
  public Viewpoint withoutTrials() {
    Viewpoint without = withTrials(List.of());
    return selection.candidate().filter(this::isTrial).isPresent()
        ? without.withSelection(new Selection.Nothing())
        : without;
  }

  private Viewpoint with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** What is looked at while parts of it are changed. None leaves the change it was made for. */
  private static final class Draft {

    private Region region;
    private Optional<Camera> camera;
    private Quarter at;
    private LocalDate knownOn;
    private Selection selection;
    private boolean adjacentSites;
    private String theme;
    private LayerChoice layers;
    private Filter filter;
    private Optional<Companion> companion;
    private Adjustments adjustments;
    private Map<String, Double> weights;
    private String profile;
    private List<Candidate> trials;

    Draft(Viewpoint of) {
      region = of.region;
      camera = of.camera;
      at = of.at;
      knownOn = of.knownOn;
      selection = of.selection;
      adjacentSites = of.adjacentSites;
      theme = of.theme;
      layers = of.layers;
      filter = of.filter;
      companion = of.companion;
      adjustments = of.adjustments;
      weights = of.weights;
      profile = of.profile;
      trials = of.trials;
    }

    Viewpoint done() {
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
          adjustments,
          weights,
          profile,
          trials);
    }
  }
}
