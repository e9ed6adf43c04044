package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.ui.kit.Desk;

/** The weights of one data set's criteria in two columns, each with a slider. */
final class WeightSliders {

  private final SitingModel model;
  private final Siting siting;
  private final List<WeightRow> rows = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", SliderEnd.USUAL);
  private final GridPane root = new GridPane(24, 4);

  WeightSliders(Desk desk, SitingModel model, Ranking now) {
    this.model = model;
    siting = now.siting();
    root.setId("weights");
    Weights usual = SitingModel.usual(siting);
    List<Criterion> criteria = siting.criteria();
    int lines = Math.ceilDiv(criteria.size(), 2);
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      double share = usual.shares().getOrDefault(criterion.id(), 0.0);
      WeightRow row = new WeightRow(desk, model, criterion, now.weights(), scale, share);
      rows.add(row);
      ids.add(criterion.id());
      root.add(row.node(), i / lines, i % lines);
      GridPane.setHgrow(row.node(), Priority.ALWAYS);
    }
    root.getColumnConstraints().setAll(half(), half());
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  Node node() {
    return root;
  }

  /** Whether these are the sliders of that siting. */
  boolean fits(Ranking other) {
    return other.siting().equals(siting);
  }

  /** Shows the weights. */
  void follow(Ranking now) {
    double largest =
        now.weights().shares().values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    // A scale that changed under the hand would take the thumb from it: it grows, and shrinks only
    // for a preset.
    scale.set(SliderEnd.holding(largest, scale.get()));
    Map<String, Long> whole = WholeShares.of(now.weights().shares());
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).follow(now.weights(), whole.getOrDefault(ids.get(i), 0L), model.locked());
    }
    // Only now that no thumb is beyond it: a thumb that were pushed back would set its weight.
    if (now.usual()) {
      scale.set(SliderEnd.holding(largest, SliderEnd.USUAL));
    }
  }

  /** Takes the colours of the theme. */
  void paint() {
    rows.forEach(WeightRow::paint);
  }
}
