package org.buildoutatlas.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.buildoutatlas.change.Change.Kind;
import org.buildoutatlas.change.Change.Subject;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/** What changed at the sites: their being known, their status, their power, and what they cost. */
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
      }
    }
    return changes;
  }

  /** That a site is new, or that it has been paused or called off since. */
  private Optional<Change> status(Site site) {
    Optional<Standing> then = before.standing(site.id());
    Standing now = after.standing(site.id()).orElseThrow();
    Optional<Kind> kind =
        switch (now.status()) {
          case PAUSED -> Optional.of(Kind.PAUSED);
          case CANCELLED -> Optional.of(Kind.CANCELLED);
          case OPERATIONAL, UNDER_CONSTRUCTION, ANNOUNCED, LETTER_OF_INTENT, REPORTED, RUMOURED ->
              Optional.empty();
        };
    if (then.isEmpty()) {
      return Optional.of(
          change(
              Kind.NEW,
              Subject.SITE,
              site,
              Optional.empty(),
              now.shownPower(),
              sources(site.observations())));
    }
    Status was = then.get().status();
    return kind.filter(_ -> was != now.status())
        .map(
            k ->
                change(
                    k,
                    Subject.SITE,
                    site,
                    then.get().shownPower(),
                    now.shownPower(),
                    sources(site.evidence(Field.STATUS).preferred().stream().toList())));
  }

  private Optional<Change> cost(Site site) {
    Optional<Figure> then = before.cost(site.id());
    Optional<Figure> now = after.cost(site.id());
    if (isSame(then, now)) {
      return Optional.empty();
    }
    Kind kind = then.isPresent() ? Kind.CHANGED : Kind.NEW;
    List<Source> sources = now.map(Figure::sources).orElse(List.of());
    return Optional.of(change(kind, Subject.SITE_COST, site, then, now, sources));
  }

  private Optional<Change> power(
      Site site, Subject subject, Function<Standing, Optional<Figure>> power) {
    Optional<Figure> then = before.standing(site.id()).flatMap(power);
    Optional<Figure> now = after.standing(site.id()).flatMap(power);
    if (isSame(then, now)) {
      return Optional.empty();
    }
    Kind kind = then.isPresent() ? Kind.CHANGED : Kind.NEW;
    List<Source> sources = now.map(Figure::sources).orElse(List.of());
    return Optional.of(change(kind, subject, site, then, now, sources));
  }

  private static boolean isSame(Optional<Figure> a, Optional<Figure> b) {
    return a.map(Figure::quantity).equals(b.map(Figure::quantity));
  }

  private static List<Source> sources(List<Observation> observations) {
    return observations.stream().flatMap(o -> o.sources().stream()).distinct().toList();
  }

  private static Change change(
      Kind kind,
      Subject subject,
      Site site,
      Optional<Figure> before,
      Optional<Figure> after,
      List<Source> sources) {
    return new Change(kind, subject, site.id(), site.label(), before, after, sources);
  }
}
