package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import org.buildoutatlas.chart.StackedBars;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.page.PageSources;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.ui.kit.ChartPicture;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/**
 * Which Korean coast: the candidates by score under the default weights, and the one that is
 * chosen.
 */
final class SitingPane extends BuiltPane {

  /** Between the key and the bars on a picture, in pixels. */
  private static final double GAP = 12;

  private final ChartView chart;

  SitingPane(Desk desk) {
    super(desk, "siting");
    chart = new ChartView(desk);
    chart.setId("ranking");
    chart.onChosen(this::choose);
    follow();
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.selection())
        .addListener((_, _, _) -> rebuild());
  }

  @Override
  List<Part> parts(Sight sight) {
    Siting siting = sight.atlas().siting();
    Optional<String> chosen = chosen();
    Map<String, Double> weights = siting.defaultWeights();
    List<Score> scores = Scoring.rank(siting, weights);
    Citations citations = new Citations(desk);
    List<Node> parts = new ArrayList<>();
    parts.add(
        new Section(
            Texts.wrapped(siting.headline(), "minor-title"),
            Texts.wrapped(siting.disclaimer(), "support")));
    parts.add(ranking(siting, weights, scores, chosen));
    scores.stream()
        .filter(s -> chosen.equals(Optional.of(s.candidate().id())))
        .findFirst()
        .ifPresent(
            s -> {
              List<Node> card = new CandidateCard(desk, s, citations).parts();
              parts.addAll(card);
              // Once it has been laid out, the card must not lie below the edge unseen.
              Platform.runLater(() -> reveal(card.getFirst()));
            });
    if (chosen.isEmpty()) {
      parts.addAll(new SitingNotes(desk, siting, citations).parts());
    }
    parts.add(
        Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    return Part.fresh(parts);
  }

  private Node ranking(
      Siting siting, Map<String, Double> weights, List<Score> scores, Optional<String> chosen) {
    StackedBars bars = new StackedBars(style());
    ChartView legend = new ChartView(desk);
    legend.show(desk.text("ui.siting.weights"), w -> bars.legend(siting.criteria(), weights, w));
    chart.show(
        desk.text("ui.siting.ranking"),
        w -> bars.draw(scores, chosen, w),
        () -> bars.table(scores));
    chart.stand(
        new ChartPicture(
            desk.text("ui.siting.ranking"),
            w -> below(bars.legend(siting.criteria(), weights, w), bars.draw(scores, chosen, w)),
            desk.text("map.candidates.disclaimer"),
            () -> PageSources.of(scores)));
    return Section.titled(
        desk.text("ui.siting.title", scores.size()), desk.text("ui.siting.note"), legend, chart);
  }

  /** One drawing with another below. */
  private static Drawing below(Drawing upper, Drawing lower) {
    double top = upper.height() + GAP;
    List<Mark> marks = new ArrayList<>(upper.marks());
    marks.addAll(Placement.shift(0, top).of(lower.marks()));
    return new Drawing(lower.width(), top + lower.height(), lower.ground(), marks);
  }

  private void choose(String group) {
    String id = group.substring(group.indexOf(':') + 1);
    desk.workspace()
        .move(
            v ->
                (v.region() == Region.KOREA ? v : v.withRegion(Region.KOREA))
                    .withSelection(new Selection.OfCandidate(id)));
  }

  private Optional<String> chosen() {
    return switch (desk.workspace().viewpoint().selection()) {
      case Selection.OfCandidate c -> Optional.of(c.id());
      case Selection.OfSite _, Selection.OfPartner _, Selection.Nothing _ -> Optional.empty();
    };
  }
}
