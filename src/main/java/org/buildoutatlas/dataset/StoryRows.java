package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.explain.OutlookFigures;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;

/** From the checked rows of stories to stories that are told of an atlas. */
final class StoryRows {

  private final Atlas atlas;
  private final Findings findings;
  private final Map<Moment, Figures> figures = new HashMap<>();
  private final Map<Comparison, Figures> comparisons = new HashMap<>();

  /** {@code findings} takes up what scenes name and the atlas has not, as warnings. */
  StoryRows(Atlas atlas, Findings findings) {
    this.atlas = atlas;
    this.findings = findings;
  }

  /** What the figures of a scene depend on. */
  private record Moment(LocalDate knownOn, Quarter at, boolean adjacent) {}

  /** What those about candidates depend on beside. */
  private record Comparison(Moment moment, String profile, Map<String, Double> weights) {}

  Atlas atlas() {
    return atlas;
  }

  Findings findings() {
    return findings;
  }

  /** A story; scenes that name what there is not are marked. */
  Story read(Row row) {
    String file = row.file().substring(row.file().lastIndexOf('/') + 1);
    List<Row> scenes = row.rows("scenes");
    Set<String> ids = new HashSet<>();
    for (Row scene : scenes) {
      scene
          .cell("id")
          .filter(id -> !ids.add(id.text()))
          .ifPresent(
              id ->
                  findings.warning(
                      id.position(),
                      "id.duplicate",
                      "Two scenes have the id \"%s\". Give one of the two another."
                          .formatted(id.text())));
    }
    return new Story(
        file.replaceAll("\\.json$", ""),
        row.text("title").orElse(""),
        row.text("summary").orElse(""),
        scenes.stream().map(scene -> new SceneRow(this, scene).read()).toList(),
        row.number("order").map(BigDecimal::intValue).orElse(Story.UNORDERED));
  }

  /** Whether there is a figure of that id at the dates of a viewpoint. */
  boolean has(String id, Viewpoint viewpoint) {
    if (OutlookFigures.isOne(id)) {
      return OutlookFigures.isUsual(id);
    }
    Moment moment = new Moment(viewpoint.knownOn(), viewpoint.at(), viewpoint.adjacentSites());
    // Every candidate that is scored is drawn too.
    String sought = Figures.isDrawn(id) ? "siting.score" + id.substring(id.lastIndexOf('.')) : id;
    return figures(moment).figure(sought).isPresent()
        || compared(new Comparison(moment, viewpoint.profile(), viewpoint.weights()))
            .figure(sought)
            .isPresent();
  }

  private Figures figures(Moment m) {
    return figures.computeIfAbsent(m, _ -> Figures.of(atlas, m.knownOn(), m.at(), m.adjacent()));
  }

  private Figures compared(Comparison c) {
    return comparisons.computeIfAbsent(
        c, _ -> figures(c.moment()).withCandidates(c.profile(), c.weights()));
  }
}
