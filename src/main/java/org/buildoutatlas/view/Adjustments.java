package org.buildoutatlas.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.buildoutatlas.model.Status;

/**
 * How the user's scenario departs from the base case, which is the data set's own. What is not said
 * is as in the base case. Whether US-adjacent sites count is said by the viewpoint itself.
 *
 * @param cost the most likely cost of a gigawatt of IT power in US dollars, more than 0; the range
 *     around it keeps its proportions
 * @param delay the median delay in months, 0 or more
 * @param realisation how likely a step of a status comes about, 0 to 1
 * @param unassigned whether claimed power without a site counts
 * @param sites what is supposed of single sites, by their ids
 */
public record Adjustments(
    Optional<Double> cost,
    Optional<Double> delay,
    Map<Status, Double> realisation,
    boolean unassigned,
    Map<String, WhatIf> sites) {

  /** The base case. */
  public static final Adjustments NONE =
      new Adjustments(Optional.empty(), Optional.empty(), Map.of(), false, Map.of());

  /** Copies the maps and rejects what is out of range; a site of which nothing is supposed goes. */
  public Adjustments {
    realisation = Map.copyOf(realisation);
    Map<String, WhatIf> supposed = new TreeMap<>(sites);
    supposed.values().removeIf(WhatIf.NOTHING::equals);
    sites = Map.copyOf(supposed);
    if (!(cost.orElse(1.0) > 0 && delay.orElse(0.0) >= 0)
        || realisation.values().stream().anyMatch(p -> !(p >= 0 && p <= 1))) {
      throw new IllegalArgumentException(
          "Out of range: " + cost + ", " + delay + ", " + realisation);
    }
  }

  /** Whether anything departs from the base case. */
  public boolean any() {
    return !equals(NONE);
  }

  /** Only what is supposed of single sites: what a map can show. */
  public Adjustments ofSites() {
    return new Adjustments(Optional.empty(), Optional.empty(), Map.of(), false, sites);
  }

  /** What is supposed of a site. */
  public WhatIf site(String id) {
    return sites.getOrDefault(id, WhatIf.NOTHING);
  }

  /** With another cost; empty for that of the base case. */
  public Adjustments withCost(Optional<Double> usd) {
    return new Adjustments(usd, delay, realisation, unassigned, sites);
  }

  /** With another delay; empty for that of the base case. */
  public Adjustments withDelay(Optional<Double> months) {
    return new Adjustments(cost, months, realisation, unassigned, sites);
  }

  /** With another likelihood for a status; empty for that of the base case. */
  public Adjustments withRealisation(Status status, Optional<Double> share) {
    Map<Status, Double> others = new EnumMap<>(Status.class);
    others.putAll(realisation);
    others.remove(status);
    share.ifPresent(s -> others.put(status, s));
    return new Adjustments(cost, delay, others, unassigned, sites);
  }

  /** With or without claimed power that has no site. */
  public Adjustments withUnassigned(boolean on) {
    return new Adjustments(cost, delay, realisation, on, sites);
  }

  /** With something else supposed of a site; {@link WhatIf#NOTHING} takes it back. */
  public Adjustments withSite(String id, WhatIf whatIf) {
    Map<String, WhatIf> others = new TreeMap<>(sites);
    others.put(id, whatIf);
    return new Adjustments(cost, delay, realisation, unassigned, others);
  }
}
