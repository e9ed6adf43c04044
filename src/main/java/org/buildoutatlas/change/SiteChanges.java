package org.buildoutatlas.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.buildoutatlas.change.Change.Kind;
import org.buildoutatlas.change.Change.Matter;
import org.buildoutatlas.change.Change.Subject;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/** What changed at the sites: their being known, how they stand, their power and their cost. */
final class SiteChanges {

  private final Moment before;
  private final Moment after;

  SiteChanges(Moment before, Moment after) {
    this.before = before;
    this.after = after;
  }

  List<Change> all() {
    List<Change> changes = new ArrayList<>();
    for (Site site : after.atlas().sites()) {
      status(site).ifPresent(changes::add);
      cost(site).ifPresent(changes::add);
      if (before.standing(site.id()).isPresent()) {
        power(site, Subject.FACILITY_POWER, Standing::facilityPower).ifPresent(changes::add);
        power(site, Subject.IT_POWER, Standing::itPower).ifPresent(changes::add);
        power(site, Subject.RUNNING_POWER, SiteChanges::running).ifPresent(changes::add);
      }
    }
    return changes;
  }

  /** The power that is known to run, where any does. */
  private static Optional<Figure> running(Standing standing) {
    return standing.running().filter(f -> f.quantity().amount().signum() > 0);
  }

  /** That a site is new, or stands otherwise since. */
  private Optional<Change> status(Site site) {
    Optional<Standing> then = before.standing(site.id());
    Standing now = after.standing(site.id()).orElseThrow();
    if (then.isEmpty()) {
      return Optional.of(
          change(
              Kind.NEW,
              Subject.SITE,
              site,
              new Matter.Amounts(Optional.empty(), now.shownPower()),
              sources(site.observations())));
    }
    Status was = then.get().status();
    if (was == now.status()) {
      return Optional.empty();
    }
    Kind kind = kind(now.status());
    return Optional.of(
        change(
            kind,
            kind == Kind.CHANGED ? Subject.STATUS : Subject.SITE,
            site,
            kind == Kind.CHANGED
                ? new Matter.Statuses(was, now.status())
                : new Matter.Amounts(then.get().shownPower(), now.shownPower()),
            sources(site.evidence(Field.STATUS).preferred().stream().toList())));
  }

  /** What has happened to a site that stands so now and did not before. */
  private static Kind kind(Status now) {
    return switch (now) {
      case PAUSED -> Kind.PAUSED;
      case CANCELLED -> Kind.CANCELLED;
      case UNDER_CONSTRUCTION -> Kind.BEGUN;
      case OPERATIONAL -> Kind.OPENED;
      case ANNOUNCED, LETTER_OF_INTENT, REPORTED, RUMOURED -> Kind.CHANGED;
    };
  }

  private Optional<Change> cost(Site site) {
    Optional<Figure> then = before.cost(site.id());
    Optional<Figure> now = after.cost(site.id());
    if (isSame(then, now)) {
      return Optional.empty();
    }
    Kind kind = before.standing(site.id()).isPresent() ? Kind.CHANGED : Kind.NEW;
    return Optional.of(changed(kind, Subject.SITE_COST, site, then, now));
  }

  private Optional<Change> power(
      Site site, Subject subject, Function<Standing, Optional<Figure>> power) {
    Optional<Figure> then = before.standing(site.id()).flatMap(power);
    Optional<Figure> now = after.standing(site.id()).flatMap(power);
    if (isSame(then, now)) {
      return Optional.empty();
    }
    return Optional.of(changed(Kind.CHANGED, subject, site, then, now));
  }

  private static boolean isSame(Optional<Figure> a, Optional<Figure> b) {
    return a.map(Figure::quantity).equals(b.map(Figure::quantity));
  }

  private static List<Source> sources(List<Observation> observations) {
    return observations.stream().flatMap(o -> o.sources().stream()).distinct().toList();
  }

  private static Change changed(
      Kind kind, Subject subject, Site site, Optional<Figure> before, Optional<Figure> after) {
    List<Source> sources = after.or(() -> before).map(Figure::sources).orElse(List.of());
    return change(kind, subject, site, new Matter.Amounts(before, after), sources);
  }

  private static Change change(
      Kind kind, Subject subject, Site site, Matter matter, List<Source> sources) {
    return new Change(kind, subject, site.id(), site.label(), matter, sources);
  }
}
