package org.buildoutatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A Korean coastal location examined for a floating data centre: analysis, not announced, reserved
 * or endorsed by anybody.
 *
 * @param id stable word
 * @param name full name in English
 * @param nameKo full name in Korean
 * @param label short name in English
 * @param labelKo short name in Korean
 * @param province in English
 * @param provinceKo in Korean
 * @param coast {@code East}, {@code South}, {@code West} or {@code Jeju}
 * @param position where the point was placed
 * @param positionNote how it was placed
 * @param precisionKm how far it may be off, in kilometres
 * @param why what speaks for it
 * @param against what speaks against it
 * @param measurements its measured properties
 * @param exclusionNote what is known about exclusions at this place
 * @param checks the exclusions that were looked at; all others are unchecked
 */
public record Candidate(
    String id,
    String name,
    String nameKo,
    String label,
    String labelKo,
    String province,
    String provinceKo,
    String coast,
    LonLat position,
    String positionNote,
    double precisionKm,
    List<Statement> why,
    List<Statement> against,
    List<Measurement> measurements,
    String exclusionNote,
    List<Exclusion.Check> checks) {

  /** Copies the lists. */
  public Candidate {
    why = List.copyOf(why);
    against = List.copyOf(against);
    measurements = List.copyOf(measurements);
    checks = List.copyOf(checks);
  }

  /** The same of which other things were measured. */
  public Candidate with(List<Measurement> others) {
    return new Candidate(
        id,
        name,
        nameKo,
        label,
        labelKo,
        province,
        provinceKo,
        coast,
        position,
        positionNote,
        precisionKm,
        why,
        against,
        others,
        exclusionNote,
        checks);
  }

  /** Why it is ruled out; empty where no check has found it inside an exclusion. */
  public Optional<Exclusion.Check> excluded() {
    return checks.stream().filter(Exclusion.Check::inside).findFirst();
  }

  /** The measurement with that key. */
  public Optional<Measurement> measurement(String key) {
    return measurements.stream().filter(m -> m.key().equals(key)).findFirst();
  }
}
