package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a site for a test. */
public final class SiteBuilder {

  private final String label;
  private final List<Observation> observations = new ArrayList<>();
  private final List<Phase> phases = new ArrayList<>();
  private Site.Group group = Site.Group.US_STARGATE;
  private String country = "US";
  private String state = "KS";
  private LonLat position = new LonLat(-98, 38.5);
  private LocalDate published = Samples.PUBLISHED;
  private Basis basis = Basis.STATED;

  SiteBuilder(String label) {
    this.label = label;
  }

  /** Where it is. */
  public SiteBuilder at(double lon, double lat) {
    position = new LonLat(lon, lat);
    return this;
  }

  /** In which state of the US. */
  public SiteBuilder state(String code) {
    state = code;
    return this;
  }

  /** A US site beside Stargate. */
  public SiteBuilder adjacent() {
    group = Site.Group.US_ADJACENT;
    return this;
  }

  /** A site outside the US. */
  public SiteBuilder abroad(String countryCode) {
    group = Site.Group.WORLD;
    country = countryCode;
    state = "";
    return this;
  }

  /** The day on which what follows is published. */
  public SiteBuilder publishedOn(LocalDate day) {
    published = day;
    return this;
  }

  /** What follows is an estimate. */
  public SiteBuilder estimated() {
    basis = Basis.ESTIMATE;
    return this;
  }

  /** Planned facility power in MW. */
  public SiteBuilder facility(double megawatts) {
    return power(Field.PLANNED_POWER, megawatts, Scope.FACILITY, Status.ANNOUNCED);
  }

  /** Planned IT power in MW. */
  public SiteBuilder it(double megawatts) {
    return power(Field.PLANNED_POWER, megawatts, Scope.IT, Status.ANNOUNCED);
  }

  /** IT power in MW that is switched on. */
  public SiteBuilder energised(double megawatts) {
    return power(Field.ENERGISED_POWER, megawatts, Scope.IT, Status.OPERATIONAL);
  }

  /** What it costs in US dollars. */
  public SiteBuilder cost(long usd, Scope scope) {
    return observed(
        Field.SITE_COST,
        new Value.Amount(Quantity.usd(usd), Optional.empty(), Optional.empty()),
        scope,
        Status.ANNOUNCED);
  }

  /** Its status. */
  public SiteBuilder status(Status status) {
    return observed(Field.STATUS, new Value.Word(status.word()), Scope.UNSTATED, status);
  }

  /** A step after which the site has that IT and that facility power in MW. */
  public SiteBuilder phase(
      String when, double itMegawatts, double facilityMegawatts, Status status) {
    phase(when, itMegawatts, status);
    Phase step = phases.removeLast();
    phases.add(
        new Phase(
            step.id(),
            step.name(),
            step.energised(),
            step.itMegawatts(),
            Optional.of(BigDecimal.valueOf(facilityMegawatts)),
            step.known(),
            step.status(),
            step.confidence(),
            step.sources()));
    return this;
  }

  /**
   * A step after which the site has that IT power in MW; {@code when} as in {@link
   * PartialDate#parse}.
   */
  public SiteBuilder phase(String when, double itMegawatts, Status status) {
    phases.add(
        new Phase(
            "phase-" + (phases.size() + 1),
            "Phase " + (phases.size() + 1),
            PartialDate.parse(when).orElseThrow(),
            Optional.of(BigDecimal.valueOf(itMegawatts)),
            Optional.empty(),
            PartialDate.of(published),
            status,
            Confidence.MEDIUM,
            List.of(Samples.aSource(id() + "-phases"))));
    return this;
  }

  /** Observations as they are. */
  public SiteBuilder observed(List<Observation> others) {
    observations.addAll(others);
    return this;
  }

  /** Any other observation. */
  public SiteBuilder observed(String field, Value value, Scope scope, Status status) {
    observations.add(
        new Observation(
            id(),
            field,
            Optional.of(value),
            scope,
            "",
            PartialDate.of(published),
            Optional.empty(),
            status,
            Confidence.HIGH,
            basis,
            Optional.empty(),
            "",
            List.of(Samples.aSource(id() + "-source"))));
    return this;
  }

  /** The site. */
  public Site build() {
    Location location =
        new Location(
            position,
            Location.Precision.SITE,
            Confidence.HIGH,
            "",
            List.of(Samples.aSource(id() + "-source")));
    if (observations.isEmpty()) {
      status(Status.ANNOUNCED);
    }
    return new Site(
        id(),
        label + " site",
        label,
        group,
        country,
        state,
        "",
        "",
        location,
        List.of(),
        List.of(),
        "",
        observations,
        phases);
  }

  private String id() {
    return Samples.id(label);
  }

  private SiteBuilder power(String field, double megawatts, Scope scope, Status status) {
    Quantity power = Quantity.mw(BigDecimal.valueOf(megawatts));
    return observed(
        field, new Value.Amount(power, Optional.empty(), Optional.empty()), scope, status);
  }
}
