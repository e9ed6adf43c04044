package org.buildoutatlas.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.SitingMethod;
import org.buildoutatlas.siting.Stability;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Gathers how stable the ranking of the Korean candidates is: {@code siting.first.<id>}, the chance
 * of being first, and {@code siting.best.<id>} and {@code siting.worst.<id>}, the ranks between
 * which nine draws of ten lie.
 */
final class ChanceCatalogue {

  /** How the ids of chances begin. */
  static final String FIRST = "siting.first.";

  private static final String BEST = "siting.best.";
  private static final String WORST = "siting.worst.";
  private static final List<String> ALL = List.of(FIRST, BEST, WORST);

  private final Siting siting;
  private final SitingCatalogue scores;

  ChanceCatalogue(Siting siting, SitingCatalogue scores) {
    this.siting = siting;
    this.scores = scores;
  }

  /** Whether a figure of that id rests on draws. */
  static boolean isOne(String id) {
    return ALL.stream().anyMatch(id::startsWith);
  }

  Map<String, Figure> byId(Progress progress) throws Cancelled {
    Stability stability = Stability.of(siting, scores.weights(), progress);
    List<Figure> all = new ArrayList<>();
    for (Stability.Acceptability of : stability.candidates()) {
      List<Figure> inputs = new ArrayList<>(List.of(spread()));
      inputs.addAll(scores.inputs(of.candidate()));
      String id = of.candidate().id();
      all.add(
          drawn(
              FIRST + id,
              new Quantity(BigDecimal.valueOf(of.first()), "share"),
              "the share of %s in which it is first",
              inputs));
      all.add(
          drawn(
              BEST + id,
              scores.rank(of.best()),
              "the rank reached or bettered in 5 %% of %s",
              inputs));
      all.add(
          drawn(
              WORST + id,
              scores.rank(of.worst()),
              "the rank reached or bettered in 95 %% of %s",
              inputs));
    }
    Map<String, Figure> byId = new LinkedHashMap<>();
    all.forEach(f -> byId.put(f.id(), f));
    return byId;
  }

  private static Figure drawn(String id, Quantity value, String formula, List<Figure> inputs) {
    String draws =
        "%,d rankings drawn with seed %d (SMAA-2)".formatted(Stability.DRAWS, Stability.SEED);
    return Figure.computed(id, value, true, formula.formatted(draws), inputs);
  }

  private Figure spread() {
    SitingMethod.Spread spread = siting.method().spread();
    return Figure.assumed(
        "siting.spread",
        new Quantity(BigDecimal.valueOf(spread.concentration()), "in all"),
        spread.rationale(),
        spread.sources());
  }
}
