package org.buildoutatlas.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Weights;

/**
 * The weights as figures: assumptions of the atlas where they are those of a preset, else what the
 * user supposes.
 */
record WeightFigures(Siting siting, Map<String, Double> asked) {

  private static final String WEIGHT = "siting.weight.";
  private static final String SHARE = "share";

  /** All, in the order of the criteria; those that weigh nothing too. */
  Weights weights() {
    return Weights.of(siting, siting.weights(asked));
  }

  /** The weight of a criterion as a share of all, to six decimals. */
  Figure of(Criterion criterion) {
    String id = WEIGHT + criterion.id();
    Quantity share =
        new Quantity(WorthFigures.rounded(weights().share(criterion.id()) / Weights.WHOLE), SHARE);
    return preset()
        .map(
            preset ->
                Figure.assumed(
                    id,
                    share,
                    "Weight of the preset \"%s\": a choice of this atlas, for no published study weighs criteria for floating data centres"
                        .formatted(preset.name()),
                    List.of()))
        .orElseGet(() -> Figure.supposed(id, share, "Weight set by the user"));
  }

  private Optional<Preset> preset() {
    Weights own = weights();
    return siting.presets().stream()
        .filter(p -> Weights.of(siting, p.weights()).equals(own))
        .findFirst();
  }
}
