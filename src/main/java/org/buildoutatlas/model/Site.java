package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place where computing power is built or planned.
 *
 * @param id stable word
 * @param name full name
 * @param label short name for the map
 * @param group how it belongs to the programme
 * @param country ISO 3166 two-letter code
 * @param state state or region, empty where not stated
 * @param county county, empty where not stated
 * @param city city, empty where not stated
 * @param location where it is
 * @param roles who does what
 * @param roleSources who says so
 * @param statusNote where it stands, in a sentence
 * @param observations all that was stated about it, in file order
 * @param phases its steps in time
 */
public record Site(
    String id,
    String name,
    String label,
    Group group,
    String country,
    String state,
    String county,
    String city,
    Location location,
    List<Role> roles,
    List<Source> roleSources,
    String statusNote,
    List<Observation> observations,
    List<Phase> phases) {

  /** How a site belongs to Stargate. */
  public enum Group {
    /** One of the US Stargate sites; counts toward the target. */
    US_STARGATE,
    /**
     * In the US beside Stargate: its owners do not call it so, it was dropped, or it was counted
     * without a figure.
     */
    US_ADJACENT,
    /** Outside the US. */
    WORLD
  }

  /** Copies the lists. */
  public Site {
    roles = List.copyOf(roles);
    roleSources = List.copyOf(roleSources);
    observations = List.copyOf(observations);
    phases = List.copyOf(phases);
  }

  /** The observations of one field. */
  public Evidence evidence(String field) {
    return new Evidence(observations.stream().filter(o -> o.field().equals(field)).toList());
  }

  /** The site as known on a day; empty where nothing about it had been published. */
  public Optional<Site> known(LocalDate day) {
    List<Observation> by =
        observations.stream().filter(o -> o.isKnownBy(day)).map(o -> o.withSourcesBy(day)).toList();
    if (by.stream().noneMatch(o -> o.basis() != Basis.COMPILED)) {
      return Optional.empty();
    }
    List<Phase> steps = phases.stream().filter(p -> p.known().isBy(day)).toList();
    return Optional.of(
        new Site(
            id,
            name,
            label,
            group,
            country,
            state,
            county,
            city,
            location,
            roles,
            roleSources,
            statusNote,
            by,
            steps));
  }
}
