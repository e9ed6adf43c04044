package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds an atlas for a test. */
public final class AtlasBuilder {

  private final List<Site> sites = new ArrayList<>();
  private final List<Partner> partners = new ArrayList<>();
  private final List<Contribution> contributions = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<ReferencePoint> points = new ArrayList<>();
  private final List<Assumption> assumptions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();

  AtlasBuilder() {}

  /** With sites. */
  public AtlasBuilder with(SiteBuilder... more) {
    return addAll(sites, SiteBuilder::build, more);
  }

  /** With candidates. */
  public AtlasBuilder with(CandidateBuilder... more) {
    return addAll(candidates, CandidateBuilder::build, more);
  }

  /** With contributions. */
  public AtlasBuilder with(ContributionBuilder... more) {
    return addAll(contributions, ContributionBuilder::build, more);
  }

  /** With partners. */
  public AtlasBuilder with(Partner... more) {
    return addAll(partners, p -> p, more);
  }

  /** With criteria; the default preset gives them their default weights. */
  public AtlasBuilder with(Criterion... more) {
    return addAll(criteria, c -> c, more);
  }

  /** With yards or cable landings. */
  public AtlasBuilder with(ReferencePoint... more) {
    return addAll(points, p -> p, more);
  }

  /** With cost or duration figures. */
  public AtlasBuilder with(Assumption... more) {
    return addAll(assumptions, a -> a, more);
  }

  /** With claimed totals. */
  public AtlasBuilder with(Claim... more) {
    return addAll(claims, c -> c, more);
  }

  /** With milestones. */
  public AtlasBuilder with(Milestone... more) {
    return addAll(milestones, m -> m, more);
  }

  /** The atlas. */
  public Atlas build() {
    Target target =
        new Target(
            new BigDecimal("500000000000"),
            BigDecimal.TEN,
            LocalDate.of(2025, 1, 21),
            LocalDate.of(2029, 1, 20),
            List.of());
    Map<String, Double> weights =
        criteria.stream().collect(Collectors.toMap(Criterion::id, Criterion::defaultWeight));
    Siting siting =
        new Siting(
            candidates,
            criteria,
            List.of(new Preset("default", "Default", weights)),
            points,
            "Nobody has published a list.",
            "Differences under five points mean nothing.",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            SitingMethod.USUAL);
    return new Atlas(
        "sample",
        "Sample",
        Samples.TODAY,
        target,
        List.of(),
        sites,
        partners,
        contributions,
        claims,
        milestones,
        assumptions,
        List.of(),
        siting,
        List.of());
  }

  private <B, T> AtlasBuilder addAll(List<T> list, Function<B, T> build, B[] more) {
    Arrays.stream(more).map(build).forEach(list::add);
    return this;
  }
}
