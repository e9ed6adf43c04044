package org.buildoutatlas.outlook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;

/**
 * What an outlook supposes.
 *
 * @param cost of a gigawatt of IT power, where nobody states a site's cost
 * @param delay of what does not run yet
 * @param realisation how likely a step of a status comes about, 0 to 1; 1 for one that is missing
 * @param adjacent whether US sites beside Stargate count
 * @param unassigned whether claimed power without a site counts
 * @param sites what is supposed of single sites, by their ids
 */
public record Scenario(
    CostRange cost,
    Delay delay,
    Map<Status, Double> realisation,
    boolean adjacent,
    boolean unassigned,
    Map<String, WhatIf> sites) {

  /** Copies the maps and rejects what is no probability. */
  public Scenario {
    realisation = Map.copyOf(realisation);
    sites = Map.copyOf(sites);
    if (realisation.values().stream().anyMatch(p -> !(p >= 0 && p <= 1))) {
      throw new IllegalArgumentException("A probability is 0 to 1: " + realisation);
    }
  }

  /** The base case: the assumptions of the data set. What it does not say is certain. */
  public static Scenario base(Atlas atlas) {
    Assumptions assumptions = new Assumptions(atlas);
    return new Scenario(
        assumptions.cost(), assumptions.delay(), assumptions.realisation(), false, false, Map.of());
  }

  /**
   * The base case with what the user supposes instead.
   *
   * @param adjacent whether US sites beside Stargate count
   */
  public static Scenario of(Atlas atlas, Adjustments adjustments, boolean adjacent) {
    Scenario base = base(atlas);
    Map<Status, Double> shares = new EnumMap<>(Status.class);
    shares.putAll(base.realisation);
    shares.putAll(adjustments.realisation());
    return new Scenario(
        adjustments.cost().map(usd -> base.cost.times(usd / base.cost.likely())).orElse(base.cost),
        adjustments.delay().map(base.delay::withMonths).orElse(base.delay),
        shares,
        adjacent,
        adjustments.unassigned(),
        adjustments.sites());
  }

  /** The plan as stated: nothing late, everything built, cost at its most likely value. */
  public Scenario asPlanned() {
    return new Scenario(
        CostRange.of(cost.likely()), Delay.NONE, Map.of(), adjacent, unassigned, sites);
  }

  /** How likely a step of that status comes about. */
  public double realisation(Status status) {
    return realisation.getOrDefault(status, 1.0);
  }

  /** What is supposed of a site. */
  public WhatIf site(String id) {
    return sites.getOrDefault(id, WhatIf.NOTHING);
  }

  /** With another cost. */
  public Scenario withCost(CostRange other) {
    return new Scenario(other, delay, realisation, adjacent, unassigned, sites);
  }

  /** With another delay. */
  public Scenario withDelay(Delay other) {
    return new Scenario(cost, other, realisation, adjacent, unassigned, sites);
  }

  /** With another likelihood for one status. */
  public Scenario withRealisation(Status status, double probability) {
    Map<Status, Double> others = new EnumMap<>(Status.class);
    others.putAll(realisation);
    others.put(status, probability);
    return new Scenario(cost, delay, others, adjacent, unassigned, sites);
  }

  /** With or without US sites beside Stargate. */
  public Scenario withAdjacent(boolean other) {
    return new Scenario(cost, delay, realisation, other, unassigned, sites);
  }

  /** With or without claimed power that has no site. */
  public Scenario withUnassigned(boolean other) {
    return new Scenario(cost, delay, realisation, adjacent, other, sites);
  }

  /** With another supposition about one site; {@link WhatIf#NOTHING} takes it back. */
  public Scenario withSite(String id, WhatIf whatIf) {
    Map<String, WhatIf> others = new HashMap<>(sites);
    others.put(id, whatIf);
    others.values().removeIf(WhatIf.NOTHING::equals);
    return new Scenario(cost, delay, realisation, adjacent, unassigned, others);
  }
}
