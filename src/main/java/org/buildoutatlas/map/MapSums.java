package org.buildoutatlas.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.PowerSum;

/**
 * What the title of a map adds up: the power of the sites that pass the filter, on the layers that
 * are on.
 *
 * @param counted over the sites that count; empty where none is shown
 * @param abroad over those outside the US; empty where none is shown
 */
public record MapSums(Optional<PowerSum> counted, Optional<PowerSum> abroad) {

  private static final String COUNTED = "map";
  private static final String ABROAD = "map.abroad";
  private static final String SIGN = "map.sign";

  /** The id of the planned power of a sign for several sites. */
  public static final String SIGN_PLANNED = planned(SIGN);

  /** Adds up what is shown. */
  public static MapSums of(Shown shown) {
    return new MapSums(
        sum(COUNTED, shown.passing(Presence.COUNTED)), sum(ABROAD, shown.passing(Presence.ABROAD)));
  }

  /** The figures by id: {@code map.power.<what>} and {@code map.abroad.power.planned}. */
  public Map<String, Figure> byId() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    counted.ifPresent(
        sum -> {
          figures.put(planned(COUNTED), sum.planned());
          figures.put(energised(), sum.energised());
          figures.put(running(), sum.running());
        });
    abroad.ifPresent(sum -> figures.put(planned(ABROAD), sum.planned()));
    return figures;
  }

  /** The figure on a sign that stands for those of the sites shown. */
  public static Map<String, Figure> ofSign(Shown shown, Set<String> ids) {
    List<ShownSite> members =
        shown.sites().stream().filter(s -> ids.contains(s.site().id())).toList();
    return sum(SIGN, members).map(s -> Map.of(SIGN_PLANNED, s.planned())).orElse(Map.of());
  }

  static String plannedOfCounted() {
    return planned(COUNTED);
  }

  static String plannedAbroad() {
    return planned(ABROAD);
  }

  static String energised() {
    return COUNTED + ".power.energised";
  }

  static String running() {
    return COUNTED + ".power.running";
  }

  private static String planned(String prefix) {
    return prefix + ".power.planned";
  }

  private static Optional<PowerSum> sum(String prefix, List<ShownSite> sites) {
    return sites.isEmpty()
        ? Optional.empty()
        : Optional.of(PowerSum.of(prefix, sites.stream().map(ShownSite::standing).toList()));
  }
}
