package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * Paints flows of goods as bundles of geodesics from the middle of a country to sites. Groups are
 * named {@code flow:<contribution>/<partner>}.
 */
public final class FlowMap implements Overlay {

  private final CountryAnchors anchors;
  private final TextMeasure measure;
  private final FlowWords words;

  /** Keeps what every painting needs. */
  public FlowMap(CountryAnchors anchors, TextMeasure measure, Words words) {
    this.anchors = anchors;
    this.measure = measure;
    this.words = new FlowWords(words, new Numbers());
  }

  @Override
  public List<Mark> paint(MapScene scene) {
    List<Mark> marks = new ArrayList<>();
    sketches(scene).forEach(sketch -> marks.addAll(painter(scene).paint(sketch)));
    labels(scene).forEach(label -> marks.add(label.paint(scene.theme())));
    double opacity = scene.viewpoint().layers().opacity(MapLayer.FLOWS);
    return marks.isEmpty() ? List.of() : List.of(new Mark.Group("", "", opacity, marks));
  }

  @Override
  public List<Box> taken(MapScene scene) {
    List<Box> boxes = new ArrayList<>();
    labels(scene).forEach(label -> boxes.add(label.box()));
    Box seen = scene.frame().sheet();
    sketches(scene).forEach(sketch -> boxes.addAll(sketch.room(seen)));
    return boxes;
  }

  private FlowPainter painter(MapScene scene) {
    return new FlowPainter(
        new FlowInk(scene.theme(), scene.viewpoint().selection()),
        words,
        scene.frame().sheet().grow(FlowInk.DASH + FlowInk.WIDEST),
        scene.hovered());
  }

  private List<FlowLabel.Placed> labels(MapScene scene) {
    List<FlowLabel.Placed> labels = new ArrayList<>();
    for (FlowSketch sketch : sketches(scene)) {
      new FlowLabel(sketch, words, measure).place(scene).ifPresent(labels::add);
    }
    return labels;
  }

  private List<FlowSketch> sketches(MapScene scene) {
    List<Flow> flows = scene.visible().flows();
    List<FlowSketch> sketches = new ArrayList<>();
    double aside = 0;
    for (Flow flow : flows) {
      Optional<LonLat> start = anchors.of(flow.country());
      if (start.isPresent()) {
        double width = width(flow, flows);
        sketches.add(FlowSketch.of(flow, start.get(), scene.frame(), scene.stands(), width, aside));
        aside += width + 2 * FlowInk.LANE_GAP;
      }
    }
    return sketches;
  }

  /** The width of a trunk: its share of the greatest quantity in the same unit. */
  static double width(Flow flow, List<Flow> all) {
    Optional<Quantity> own = flow.quantity();
    if (own.isEmpty()) {
      return FlowInk.LEAST;
    }
    double greatest =
        all.stream()
            .flatMap(f -> f.quantity().stream())
            .filter(q -> q.unit().equals(own.get().unit()))
            .mapToDouble(Quantity::toDouble)
            .max()
            .orElseThrow();
    return Math.max(FlowInk.LEAST, FlowInk.WIDEST * own.get().toDouble() / greatest);
  }
}
