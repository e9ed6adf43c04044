package org.buildoutatlas.ui.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.explain.OutlookFigures;
import org.buildoutatlas.explain.SceneText;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * The texts of scenes filled with the figures of their dates, in the background. The newest wish
 * wins; what is filled is kept as long as it is wanted. Used on the JavaFX thread.
 */
final class SceneWords {

  /** The figure that stands for all of an outlook where one is worked out. */
  private static final String SOME = "outlook.chance.target";

  private final Desk desk;
  private Map<Place, SceneText.Filled> filled = Map.of();
  private Map<Moment, SceneText> texts = new ConcurrentHashMap<>();
  private int ground;

  SceneWords(Desk desk) {
    this.desk = desk;
    desk.workspace()
        .dataSetProperty()
        .addListener(
            (_, _, _) -> {
              filled = Map.of();
              texts = new ConcurrentHashMap<>();
              ground++;
            });
  }

  /**
   * What the figures of a scene depend on; an outlook is worked out only where one is asked for.
   */
  private record Moment(
      LocalDate knownOn,
      Quarter at,
      boolean adjacent,
      Adjustments adjustments,
      Map<String, Double> weights,
      String profile,
      boolean outlook,
      boolean drawn) {

    static Moment of(Viewpoint v, String text) {
      return new Moment(
          v.knownOn(),
          v.at(),
          v.adjacentSites(),
          v.adjustments(),
          v.weights(),
          v.profile(),
          SceneText.ids(text).stream().anyMatch(OutlookFigures::isOne),
          SceneText.ids(text).stream().anyMatch(Figures::isDrawn));
    }
  }

  private record Place(Moment moment, String text) {

    static Place of(Scene scene, String text) {
      return new Place(Moment.of(scene.viewpoint(), text), text);
    }
  }

  /** A text as it reads; empty until it is filled. */
  Optional<SceneText.Filled> filled(Scene scene, String text) {
    return Optional.ofNullable(filled.get(Place.of(scene, text)));
  }

  /** Fills all texts of a story that are not yet, then tells. */
  void want(Story story, Runnable done) {
    Optional<Atlas> atlas = desk.workspace().dataSetProperty().get().map(DataSet::atlas);
    Set<Place> places = new LinkedHashSet<>();
    for (Scene scene : story.scenes()) {
      Scene.Script script = scene.script();
      Stream.of(script.title(), script.takeaway(), script.notes())
          .filter(text -> !text.isEmpty())
          .map(text -> Place.of(scene, text))
          .forEach(places::add);
    }
    if (atlas.isEmpty() || filled.keySet().containsAll(places)) {
      done.run();
      return;
    }
    Map<Moment, SceneText> known = texts;
    Map<Place, SceneText.Filled> before = filled;
    int then = ground;
    desk.jobs()
        .start(
            "story-words",
            Jobs.Rule.FOLLOW,
            progress -> fill(places, before, known, atlas.get(), progress),
            now -> {
              if (then == ground) {
                filled = now;
                done.run();
              }
            },
            thrown -> {
              throw new IllegalStateException("The texts of a story were not filled", thrown);
            });
  }

  private Map<Place, SceneText.Filled> fill(
      Set<Place> places,
      Map<Place, SceneText.Filled> before,
      Map<Moment, SceneText> known,
      Atlas atlas,
      Progress progress)
      throws Cancelled {
    Map<Place, SceneText.Filled> all = new HashMap<>();
    for (Place place : places) {
      Optional<SceneText.Filled> there = Optional.ofNullable(before.get(place));
      if (there.isEmpty()) {
        Optional<SceneText> text = Optional.ofNullable(known.get(place.moment()));
        SceneText filling = text.isPresent() ? text.get() : text(place.moment(), atlas, progress);
        known.put(place.moment(), filling);
        there = Optional.of(filling.fill(place.text()));
      }
      all.put(place, there.get());
    }
    return Map.copyOf(all);
  }

  private SceneText text(Moment moment, Atlas atlas, Progress progress) throws Cancelled {
    progress.check();
    Figures at = Figures.of(atlas, moment.knownOn(), moment.at(), moment.adjacent());
    Figures some =
        moment.drawn()
            ? at.withChances(moment.profile(), moment.weights(), progress)
            : at.withCandidates(moment.profile(), moment.weights());
    Figures figures =
        moment.outlook()
            ? new OutlookFigures(atlas, moment.adjustments(), moment.adjacent())
                .addTo(some, SOME, progress)
            : some;
    return new SceneText(
        desk.words(), new Explainer(desk.words(), desk.numbers(), figures), figures);
  }
}
