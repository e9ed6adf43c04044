package org.buildoutatlas.page.template;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.chart.CriterionName;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Weights;

/**
 * By what candidates are scored, where that is not what the data set begins with.
 *
 * @param b the briefing
 */
record Weighting(Briefing b) {

  /** The profile and every weight, the greatest first; empty for the usual ones. */
  Optional<String> sentence() {
    boolean usual = b.viewpoint().profile().equals(Profile.QUAYSIDE);
    if (usual && !b.isWeighted()) {
      return Optional.empty();
    }
    Siting siting = b.siting();
    Weights weights = Weights.of(siting, siting.weights(b.viewpoint().weights()));
    String said =
        siting.criteria().stream()
            .filter(c -> weights.share(c.id()) > 0)
            .sorted(Comparator.comparingDouble((Criterion c) -> -weights.share(c.id())))
            .map(
                c ->
                    CriterionName.of(b.style().words(), c)
                        + " "
                        + b.numbers().percent(weights.share(c.id()) / Weights.WHOLE))
            .collect(Collectors.joining(", "));
    String profile =
        siting
            .method()
            .profile(b.viewpoint().profile())
            .map(Profile::name)
            .orElse(b.viewpoint().profile());
    return Optional.of(b.text("page.siting.weights", profile, said));
  }
}
