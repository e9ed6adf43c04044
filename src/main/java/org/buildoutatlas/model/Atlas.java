package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known: the whole data set, checked once and then immutable.
 *
 * @param id stable word
 * @param title as shown
 * @param asOf the day on which the facts were gathered
 * @param target what was set out to be reached
 * @param countingRules how money is counted, in sentences
 * @param sites in file order
 * @param partners in file order
 * @param contributions in file order
 * @param claims totals that parties state
 * @param milestones in order of date
 * @param assumptions cost and duration figures that models lean on
 * @param context facts on the Korean side
 * @param siting the Korean candidates and what they are compared by
 * @param sources everybody who is quoted
 * @param details what the data says beyond that
 */
public record Atlas(
    String id,
    String title,
    LocalDate asOf,
    Target target,
    List<String> countingRules,
    List<Site> sites,
    List<Partner> partners,
    List<Contribution> contributions,
    List<Claim> claims,
    List<Milestone> milestones,
    List<Assumption> assumptions,
    List<Observation> context,
    Siting siting,
    List<Source> sources,
    List<Detail> details) {

  /** Copies the lists. */
  public Atlas {
    countingRules = List.copyOf(countingRules);
    sites = List.copyOf(sites);
    partners = List.copyOf(partners);
    contributions = List.copyOf(contributions);
    claims = List.copyOf(claims);
    milestones = List.copyOf(milestones);
    assumptions = List.copyOf(assumptions);
    context = List.copyOf(context);
    sources = List.copyOf(sources);
    details = List.copyOf(details);
  }

  /** An atlas without details. */
  public Atlas(
      String id,
      String title,
      LocalDate asOf,
      Target target,
      List<String> countingRules,
      List<Site> sites,
      List<Partner> partners,
      List<Contribution> contributions,
      List<Claim> claims,
      List<Milestone> milestones,
      List<Assumption> assumptions,
      List<Observation> context,
      Siting siting,
      List<Source> sources) {
    this(
        id,
        title,
        asOf,
        target,
        countingRules,
        sites,
        partners,
        contributions,
        claims,
        milestones,
        assumptions,
        context,
        siting,
        sources,
        List.of());
  }

  /**
   * The atlas as it was known on a day: without what was published later. Candidates, criteria and
   * assumptions are the analysis of today and stay.
   */
  public Atlas known(LocalDate day) {
    return new Atlas(
        id,
        title,
        asOf,
        target,
        countingRules,
        sites.stream().flatMap(s -> s.known(day).stream()).toList(),
        partners,
        contributions.stream().flatMap(c -> c.known(day).stream()).toList(),
        claims.stream().filter(c -> c.known().isBy(day)).toList(),
        milestones.stream().filter(m -> m.date().isBy(day)).toList(),
        assumptions,
        context.stream().filter(o -> o.isKnownBy(day)).toList(),
        siting,
        sources,
        details);
  }

  /** The site with that id. */
  public Optional<Site> site(String id) {
    return sites.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The partner with that id. */
  public Optional<Partner> partner(String id) {
    return partners.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** What a partner puts in. */
  public List<Contribution> contributionsOf(String partner) {
    return contributions.stream().filter(c -> c.partners().contains(partner)).toList();
  }

  /** What the data says about a subject beyond what the model has a place for, in file order. */
  public List<Detail> details(String kind, String subject) {
    return details.stream()
        .filter(d -> d.kind().equals(kind) && d.subject().equals(subject))
        .toList();
  }

  /** The sites of one group. */
  public List<Site> sitesOf(Site.Group group) {
    return sites.stream().filter(s -> s.group() == group).toList();
  }

  /** The assumption with that id. */
  public Optional<Assumption> assumption(String id) {
    return assumptions.stream().filter(a -> a.id().equals(id)).findFirst();
  }
}
