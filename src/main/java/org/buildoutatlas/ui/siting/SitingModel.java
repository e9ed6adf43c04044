package org.buildoutatlas.ui.siting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.settings.Settings.Weighting;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/**
 * The ranking of what is looked at, worked out at once whenever that changes. Used on the JavaFX
 * thread.
 */
public final class SitingModel {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Ranking>> ranking =
      new ReadOnlyObjectWrapper<>(this, "ranking", Optional.empty());
  private final ReadOnlyObjectWrapper<Set<String>> locked =
      new ReadOnlyObjectWrapper<>(this, "locked", Set.of());

  private final ObjectProperty<List<Weighting>> own;

  /** Follows what is looked at, with weights that the user keeps under names. */
  public SitingModel(Desk desk, ObjectProperty<List<Weighting>> own) {
    this.desk = desk;
    this.own = own;
    desk.workspace().sightProperty().addListener((_, _, _) -> rank());
    desk.workspace().viewpointProperty().map(Viewpoint::weights).addListener((_, _, _) -> rank());
    rank();
  }

  /** The newest ranking; empty before a data set is open. */
  public ReadOnlyObjectProperty<Optional<Ranking>> rankingProperty() {
    return ranking.getReadOnlyProperty();
  }

  /** The newest ranking; empty before a data set is open. */
  public Optional<Ranking> ranking() {
    return ranking.get();
  }

  /** The criteria whose weights stay while others are changed. */
  ReadOnlyObjectProperty<Set<String>> lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  /** Weights that the user keeps under names. */
  ObjectProperty<List<Weighting>> ownProperty() {
    return own;
  }

  Set<String> locked() {
    return locked.get();
  }

  /** Holds a criterion's weight, or lets it go. */
  void lock(String criterion, boolean on) {
    Set<String> next = new HashSet<>(locked.get());
    boolean changed = on ? next.add(criterion) : next.remove(criterion);
    if (changed) {
      locked.set(Set.copyOf(next));
    }
  }

  /** Looks with other weights, as one of a row of small moves. */
  void weigh(Weights weights) {
    ranking().ifPresent(r -> desk.workspace().glide(v -> v.withWeights(asked(r, weights))));
  }

  /** Looks with other weights at once; those of the data set where they are the same. */
  void take(Map<String, Double> weights) {
    ranking()
        .ifPresent(
            r ->
                desk.workspace()
                    .move(v -> v.withWeights(asked(r, Weights.of(r.siting(), weights)))));
  }

  /** None where they are those of the data set, so that nothing speaks of others. */
  private static Map<String, Double> asked(Ranking now, Weights weights) {
    Weights usual = Weights.of(now.siting(), Map.of());
    return weights.equals(usual) ? Map.of() : weights.shares();
  }

  private void rank() {
    ranking.set(
        desk.workspace()
            .sightProperty()
            .get()
            .map(s -> ranking(s.atlas().siting(), desk.workspace().viewpoint())));
  }

  private static Ranking ranking(Siting siting, Viewpoint viewpoint) {
    Map<String, Double> asked = siting.weights(viewpoint.weights());
    boolean none = asked.values().stream().noneMatch(w -> w > 0);
    return new Ranking(
        siting,
        Weights.of(siting, viewpoint.weights()),
        viewpoint.weights().isEmpty(),
        none ? List.of() : Scoring.rank(siting, asked));
  }
}
