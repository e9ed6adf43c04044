package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.check.Nearest;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.explain.SceneText;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;

/**
 * A checked row on its way to a scene. What it names and the atlas has not is noted as a warning,
 * left out, and marks the scene.
 */
final class SceneRow {

  private final StoryRows story;
  private final Row row;
  private final Set<String> remarks = new LinkedHashSet<>();

  SceneRow(StoryRows story, Row row) {
    this.story = story;
    this.row = row;
  }

  Scene read() {
    Viewpoint viewpoint = viewpoint();
    Exhibit shows = shows(viewpoint);
    Scene.Script script = new Scene.Script(text("title"), text("takeaway"), text("notes"));
    for (String key : List.of("title", "takeaway", "notes")) {
      row.cell(key).ifPresent(cell -> figures(cell, viewpoint));
    }
    return new Scene(
        text("id"),
        shows,
        viewpoint,
        script,
        row.text("transition").flatMap(Transition::of).orElse(Transition.FLY),
        row.number("seconds").map(BigDecimal::longValue).map(Duration::ofSeconds),
        List.copyOf(remarks));
  }

  private Viewpoint viewpoint() {
    LocalDate day = day();
    Region region = region(row, Region.UNITED_STATES);
    return Viewpoint.opening(day)
        .at(region, isRegion(row) ? camera(row) : Optional.empty())
        .withAt(row.text("at").flatMap(Quarter::parse).orElseGet(() -> Quarter.of(day)))
        .withSelection(selection())
        .withAdjacentSites(row.flag("adjacent").orElse(false))
        .withLayers(ChoiceRow.layers(row.row("layers"), this::mark))
        .withFilter(ChoiceRow.filter(row.row("filter"), this::partner))
        .withCompanion(row.row("beside").map(this::companion))
        .withAdjustments(row.row("scenario").map(this::adjustments).orElse(Adjustments.NONE))
        .withWeights(weights())
        .withProfile(profile());
  }

  private LocalDate day() {
    LocalDate asOf = story.atlas().asOf();
    if (!row.has("knownOn")) {
      return asOf;
    }
    Optional<LocalDate> day =
        row.text("knownOn")
            .flatMap(PartialDate::parse)
            .map(PartialDate::last)
            .filter(asked -> !asked.isAfter(asOf));
    if (day.isEmpty()) {
      mark(
          row.cell("knownOn").orElseThrow(),
          "story.day",
          "This is no day up to %s, the day of the data; the scene shows that day."
              .formatted(asOf));
    }
    return day.orElse(asOf);
  }

  private Exhibit shows() {
    Optional<Exhibit> known = row.text("shows").flatMap(Exhibit::of);
    if (known.isEmpty()) {
      row.cell("shows")
          .ifPresent(
              word ->
                  mark(
                      word,
                      "story.page",
                      "There is no page \"%s\"; the scene shows its map.%s"
                          .formatted(
                              word.text(), Nearest.suggestion(word.text(), Exhibit.words()))));
    }
    return known.orElse(Exhibit.MAP);
  }

  /** What is asked for; the map where that is a page of one place which is gone. */
  private Exhibit shows(Viewpoint viewpoint) {
    Exhibit asked = shows();
    boolean lost = row.has("selection") && viewpoint.selection() instanceof Selection.Nothing;
    return lost && asked.isOfOne() ? Exhibit.MAP : asked;
  }

  private static boolean isRegion(Row place) {
    return place.text("view").map(word -> Region.of(word).isPresent()).orElse(true);
  }

  /** The map; another one where it is gone, in its opening frame. */
  private Region region(Row place, Region usual) {
    if (!isRegion(place)) {
      Cell word = place.cell("view").orElseThrow();
      mark(
          word,
          "story.view",
          "There is no map \"%s\"; the scene shows another one.".formatted(word.text()));
    }
    return place.text("view").flatMap(Region::of).orElse(usual);
  }

  private static Optional<Camera> camera(Row place) {
    return place
        .row("camera")
        .map(
            c ->
                new Camera(
                    new LonLat(real(c, "lon"), real(c, "lat")),
                    Math.max(real(c, "scale"), Double.MIN_NORMAL)));
  }

  private Companion companion(Row place) {
    Region region = region(place, Region.KOREA);
    return new Companion(region, isRegion(place) ? camera(place) : Optional.empty());
  }

  private Selection selection() {
    Optional<Row> chosen = row.row("selection");
    Optional<Selection> site =
        chosen
            .flatMap(c -> c.cell("site"))
            .filter(id -> known("site", id, ids(story.atlas().sites(), Site::id)))
            .map(id -> new Selection.OfSite(id.text()));
    Optional<Selection> candidate =
        chosen
            .flatMap(c -> c.cell("candidate"))
            .filter(id -> known("candidate", id, candidates()))
            .map(id -> new Selection.OfCandidate(id.text()));
    Optional<Selection> partner =
        chosen
            .flatMap(c -> c.cell("partner"))
            .filter(this::partner)
            .map(id -> new Selection.OfPartner(id.text()));
    return site.or(() -> candidate).or(() -> partner).orElse(new Selection.Nothing());
  }

  private Adjustments adjustments(Row given) {
    Map<String, WhatIf> sites = new HashMap<>();
    Optional<Row> supposed = given.row("sites");
    for (String id : supposed.map(Row::keys).orElse(List.of())) {
      Cell cell = new Cell(id, supposed.orElseThrow().position(id));
      if (known("site", cell, ids(story.atlas().sites(), Site::id))) {
        supposed
            .flatMap(s -> s.row(id))
            .ifPresent(site -> sites.put(id, AdjustmentRow.whatIf(site)));
      }
    }
    return AdjustmentRow.read(given, sites);
  }

  private Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    Collection<String> criteria = ids(story.atlas().siting().criteria(), Criterion::id);
    row.row("weights")
        .ifPresent(
            given ->
                given.keys().stream()
                    .filter(id -> known("criterion", new Cell(id, given.position(id)), criteria))
                    .forEach(
                        id ->
                            given
                                .number(id)
                                .map(BigDecimal::doubleValue)
                                .ifPresent(weight -> weights.put(id, weight))));
    return weights;
  }

  private String profile() {
    return row.cell("profile")
        .filter(
            id ->
                known("profile", id, ids(story.atlas().siting().method().profiles(), Profile::id)))
        .map(Cell::text)
        .orElse(Profile.QUAYSIDE);
  }

  private void figures(Cell text, Viewpoint viewpoint) {
    for (String id : SceneText.ids(text.text())) {
      if (!story.has(id, viewpoint)) {
        mark(
            new Cell(id, text.position()),
            "figure.unknown",
            "There is no figure \"%s\" at %s as known on %s."
                .formatted(id, viewpoint.at(), viewpoint.knownOn()));
      }
    }
  }

  private boolean partner(Cell id) {
    return known("partner", id, ids(story.atlas().partners(), Partner::id));
  }

  private Collection<String> candidates() {
    return ids(story.atlas().siting().candidates(), Candidate::id);
  }

  private boolean known(String kind, Cell id, Collection<String> all) {
    if (!all.contains(id.text())) {
      mark(
          id,
          kind + ".unknown",
          "There is no %s \"%s\".%s"
              .formatted(kind, id.text(), Nearest.suggestion(id.text(), all)));
    }
    return all.contains(id.text());
  }

  /** Notes a warning and marks the scene. */
  private void mark(Cell place, String code, String sentence) {
    story
        .findings()
        .warning(
            place.position(),
            code,
            sentence + " The scene \"%s\" is marked and works without it.".formatted(text("id")));
    remarks.add(sentence);
  }

  private static <T> List<String> ids(List<T> things, java.util.function.Function<T, String> id) {
    return things.stream().map(id).toList();
  }

  private String text(String key) {
    return row.text(key).orElse("");
  }

  private static double real(Row row, String key) {
    return row.number(key).map(BigDecimal::doubleValue).orElse(0.0);
  }
}
