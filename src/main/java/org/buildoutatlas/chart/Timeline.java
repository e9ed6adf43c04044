package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.ledger.PowerCurve;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Milestone;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/**
 * What the time bar shows: everything that a viewpoint's day, maps and switch decide, and nothing
 * that its quarter does.
 *
 * @param frame what the bar is measured by
 * @param span the quarters of the axis: those of the frame, and more where a later one is looked at
 * @param curve the energised power of the counted sites; empty on a map that shows none of them
 * @param events what happened and what is planned on the maps shown
 * @param hidden how many milestones concern only sites that are not shown
 * @param target when the target is to be reached; empty on a map that shows no counted site
 * @param knownOn the day by which things had to be published
 * @param asOf the day on which the facts were gathered
 */
public record Timeline(
    TimeFrame frame,
    QuarterSpan span,
    PowerCurve curve,
    List<TimeEvent> events,
    int hidden,
    Optional<LocalDate> target,
    LocalDate knownOn,
    LocalDate asOf) {

  /** Layers whose marks come, go or change with the two clocks. */
  private static final List<MapLayer> IN_TIME =
      List.of(MapLayer.STARGATE, MapLayer.ADJACENT, MapLayer.ABROAD, MapLayer.FLOWS);

  /** Copies the list. */
  public Timeline {
    events = List.copyOf(events);
  }

  /**
   * Works it out.
   *
   * @param frame what the bar is measured by
   * @param known the atlas as known on the viewpoint's day
   */
  public static Timeline of(TimeFrame frame, Atlas known, Viewpoint viewpoint) {
    Atlas whole = frame.whole();
    Sights sights = new Sights(regions(viewpoint), viewpoint.adjacentSites());
    QuarterSpan span = frame.span().holding(viewpoint.at());
    List<Milestone> shown =
        known.milestones().stream().filter(m -> sights.shows(m, whole)).toList();
    List<TimeEvent> events = new ArrayList<>();
    shown.forEach(m -> events.add(new TimeEvent.Happened(m)));
    known.sites().stream()
        .filter(sights::shows)
        .forEach(site -> firstPower(site, viewpoint.knownOn()).ifPresent(events::add));
    return new Timeline(
        frame,
        span,
        sights.american()
            ? PowerCurve.of(known, viewpoint.knownOn(), span.quarters(), viewpoint.adjacentSites())
            : new PowerCurve(List.of()),
        events,
        known.milestones().size() - shown.size(),
        sights.american() ? Optional.of(whole.target().by()) : Optional.empty(),
        viewpoint.knownOn(),
        whole.asOf());
  }

  /** Whether anything that the viewpoint shows changes with time. */
  public static boolean matters(Viewpoint viewpoint) {
    return IN_TIME.stream().anyMatch(viewpoint.layers()::shows);
  }

  /** Whether a quarter is a plan on the day. */
  public boolean isPlan(Quarter quarter) {
    return quarter.compareTo(Quarter.of(knownOn)) > 0;
  }

  /** Whether less is shown than is known. */
  public boolean isPast() {
    return knownOn.isBefore(asOf);
  }

  /** The first power of a site that has none on the day, if a step is planned. */
  private static Optional<TimeEvent> firstPower(Site site, LocalDate day) {
    boolean runs = site.phases().stream().anyMatch(p -> p.status() == Status.OPERATIONAL);
    return site.phases().stream()
        .filter(p -> !runs && p.status() != Status.CANCELLED && p.status() != Status.PAUSED)
        .filter(p -> p.energised().last().isAfter(day))
        .min(Comparator.comparing(Phase::energised))
        .map(p -> new TimeEvent.Planned(site, p));
  }

  private static Set<Region> regions(Viewpoint viewpoint) {
    Set<Region> regions = new LinkedHashSet<>(Set.of(viewpoint.region()));
    viewpoint.companion().map(Companion::region).ifPresent(regions::add);
    return regions;
  }

  /** Which sites the maps show, whatever their camera. */
  private record Sights(Set<Region> regions, boolean adjacent) {

    boolean american() {
      return regions.stream().anyMatch(r -> r != Region.KOREA);
    }

    boolean shows(Site site) {
      return switch (site.group()) {
        case US_STARGATE -> american();
        case US_ADJACENT -> american() && adjacent;
        case WORLD ->
            regions.stream()
                .anyMatch(
                    r ->
                        r != Region.UNITED_STATES
                            && (r != Region.KOREA || site.country().equals("KR")));
      };
    }

    /** What concerns no site in particular belongs to the American programme. */
    boolean shows(Milestone milestone, Atlas whole) {
      return milestone.sites().isEmpty()
          ? american()
          : milestone.sites().stream().flatMap(id -> whole.site(id).stream()).anyMatch(this::shows);
    }
  }
}
