package org.buildoutatlas.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;

/** A scene as the properties that keep it, in a fixed order; what is as usual is left out. */
final class SceneObject {

  private SceneObject() {}

  static Map<String, Object> of(Scene scene) {
    Viewpoint v = scene.viewpoint();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", scene.id());
    object.put("shows", scene.shows().word());
    place(object, v.region(), v.camera());
    object.put("at", quarter(v.at()));
    object.put("knownOn", v.knownOn().toString());
    selection(v.selection()).ifPresent(chosen -> object.put("selection", chosen));
    if (v.adjacentSites()) {
      object.put("adjacent", true);
    }
    if (!v.filter().equals(Filter.NONE)) {
      object.put("filter", filter(v.filter()));
    }
    if (!v.layers().equals(LayerChoice.USUAL)) {
      object.put("layers", layers(v.layers()));
    }
    v.companion()
        .ifPresent(
            other -> {
              Map<String, Object> beside = new LinkedHashMap<>();
              place(beside, other.region(), other.camera());
              object.put("beside", beside);
            });
    if (v.adjustments().any()) {
      object.put("scenario", AdjustmentRow.object(v.adjustments()));
    }
    if (!v.weights().isEmpty()) {
      object.put("weights", numbers(v.weights()));
    }
    if (!v.profile().equals(Profile.QUAYSIDE)) {
      object.put("profile", v.profile());
    }
    object.put("title", scene.script().title());
    put(object, "takeaway", scene.script().takeaway());
    put(object, "notes", scene.script().notes());
    if (scene.transition() != Transition.FLY) {
      object.put("transition", scene.transition().word());
    }
    scene.planned().ifPresent(time -> object.put("seconds", time.toSeconds()));
    return object;
  }

  private static void put(Map<String, Object> object, String key, String text) {
    if (!text.isEmpty()) {
      object.put(key, text);
    }
  }

  private static void place(Map<String, Object> object, Region region, Optional<Camera> camera) {
    object.put("view", region.word());
    camera.ifPresent(
        c -> {
          Map<String, Object> from = new LinkedHashMap<>();
          from.put("lat", c.center().lat());
          from.put("lon", c.center().lon());
          from.put("scale", c.scale());
          object.put("camera", from);
        });
  }

  private static String quarter(Quarter quarter) {
    return quarter.year() + "Q" + quarter.number();
  }

  private static Optional<Map<String, String>> selection(Selection selection) {
    return switch (selection) {
      case Selection.Nothing _ -> Optional.empty();
      case Selection.OfSite site -> Optional.of(Map.of("site", site.id()));
      case Selection.OfCandidate candidate -> Optional.of(Map.of("candidate", candidate.id()));
      case Selection.OfPartner partner -> Optional.of(Map.of("partner", partner.id()));
    };
  }

  private static Map<String, Object> filter(Filter filter) {
    Map<String, Object> object = new LinkedHashMap<>();
    list(object, "statuses", filter.statuses().stream().sorted().map(Status::word).toList());
    list(object, "scopes", filter.scopes().stream().sorted().map(ChoiceRow::word).toList());
    list(object, "partners", filter.partners().stream().sorted().toList());
    list(object, "states", filter.states().stream().sorted().toList());
    list(object, "powers", filter.powers().stream().sorted().map(ChoiceRow::word).toList());
    list(object, "years", filter.years().stream().sorted().toList());
    put(object, "expression", filter.expression());
    if (filter.hides()) {
      object.put("hides", true);
    }
    return object;
  }

  private static Map<String, Object> layers(LayerChoice layers) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("shown", layers.shown().stream().sorted().map(MapLayer::word).toList());
    if (!layers.opacity().isEmpty()) {
      Map<String, Double> shares = new LinkedHashMap<>();
      new TreeMap<>(layers.opacity()).forEach((layer, share) -> shares.put(layer.word(), share));
      object.put("opacity", shares);
    }
    list(object, "hidden", layers.hidden().stream().sorted().toList());
    if (!layers.ownOpacity().isEmpty()) {
      object.put("ownOpacity", new TreeMap<>(layers.ownOpacity()));
    }
    return object;
  }

  private static void list(Map<String, Object> object, String key, List<?> values) {
    Collection<?> given = values;
    if (!given.isEmpty()) {
      object.put(key, given);
    }
  }

  private static Map<String, Object> numbers(Map<String, Double> byId) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    new TreeMap<>(byId).forEach((id, number) -> numbers.put(id, AdjustmentRow.exact(number)));
    return numbers;
  }
}
