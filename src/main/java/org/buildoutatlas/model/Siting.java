package org.buildoutatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What Korean coastal locations are compared by, and what is known around them.
 *
 * @param candidates the locations examined
 * @param criteria in the order shown
 * @param presets named weights, the default one first
 * @param referencePoints yards and cable landings
 * @param headline the sentence that says nobody has published a list
 * @param disclaimer the sentence that says what differences mean
 * @param ruledOut areas where no place may lie
 * @param plans published floating and underwater projects
 * @param peers floating data centres elsewhere
 * @param notes context, unknowns and rejected alternatives
 * @param nearby what is planned on land near candidates
 * @param method by what rules they are compared, and in which profiles
 */
public record Siting(
    List<Candidate> candidates,
    List<Criterion> criteria,
    List<Preset> presets,
    List<ReferencePoint> referencePoints,
    String headline,
    String disclaimer,
    List<Exclusion> ruledOut,
    List<Plan> plans,
    List<Plan> peers,
    List<Statement> notes,
    List<Nearby> nearby,
    SitingMethod method) {

  /**
   * A project at sea that somebody has published.
   *
   * @param id stable word
   * @param name as published
   * @param kind for example {@code vessel concept}
   * @param place where, empty where no place is named
   * @param power power as stated, empty where none is
   * @param date when, as stated
   * @param status how far it has come, as stated
   * @param facts what is known of it
   */
  public record Plan(
      String id,
      String name,
      String kind,
      String place,
      String power,
      String date,
      String status,
      List<Statement> facts) {}

  /**
   * What is planned near a candidate.
   *
   * @param candidate its id
   * @param statement what, and who says so
   */
  public record Nearby(String candidate, Statement statement) {}

  /** Copies the lists. */
  public Siting {
    nearby = List.copyOf(nearby);
    candidates = List.copyOf(candidates);
    criteria = List.copyOf(criteria);
    presets = List.copyOf(presets);
    referencePoints = List.copyOf(referencePoints);
    ruledOut = List.copyOf(ruledOut);
    plans = List.copyOf(plans);
    peers = List.copyOf(peers);
    notes = List.copyOf(notes);
  }

  /** The candidate with that id. */
  public Optional<Candidate> candidate(String id) {
    return candidates.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /**
   * The same compared as in a profile: with its criteria and presets. Without a profile of that id
   * it stays as it is.
   */
  public Siting under(String profile) {
    return method
        .profile(profile)
        .map(
            p ->
                new Siting(
                    candidates,
                    p.criteria(),
                    p.presets(),
                    referencePoints,
                    headline,
                    disclaimer,
                    ruledOut,
                    plans,
                    peers,
                    notes,
                    nearby,
                    method))
        .orElse(this);
  }

  /** The same with other candidates, for example with one that the user made. */
  public Siting with(List<Candidate> others) {
    return new Siting(
        others,
        criteria,
        presets,
        referencePoints,
        headline,
        disclaimer,
        ruledOut,
        plans,
        peers,
        notes,
        nearby,
        method);
  }

  /** The exclusions in words. */
  public List<Statement> exclusions() {
    return ruledOut.stream().map(Exclusion::statement).toList();
  }

  /** The exclusions that nobody has checked for a candidate, in the order of the atlas. */
  public List<Exclusion> unchecked(Candidate candidate) {
    return ruledOut.stream()
        .filter(e -> candidate.checks().stream().noneMatch(c -> c.exclusion().equals(e.id())))
        .toList();
  }

  /** What is planned near a candidate. */
  public List<Statement> nearby(Candidate candidate) {
    return nearby.stream()
        .filter(n -> n.candidate().equals(candidate.id()))
        .map(Nearby::statement)
        .toList();
  }

  /** The criterion with that id. */
  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The preset with that id. */
  public Optional<Preset> preset(String id) {
    return presets.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** The weights that are asked for; without any, those of the data set. */
  public Map<String, Double> weights(Map<String, Double> asked) {
    return asked.isEmpty() ? defaultWeights() : asked;
  }

  /**
   * The weights candidates are scored by at first: those of the first preset, else the criteria's
   * own.
   */
  public Map<String, Double> defaultWeights() {
    return presets.isEmpty()
        ? criteria.stream()
            .collect(Collectors.toMap(Criterion::id, Criterion::defaultWeight, (a, b) -> a))
        : presets.getFirst().weights();
  }
}
