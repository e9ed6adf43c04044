package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.settings.Settings.Weighting;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/**
 * The ranking of what is looked at, worked out at once whenever that changes. Used on the JavaFX
 * thread.
 */
public final class SitingModel {

  /** So many candidates have room beside each other. */
  private static final int MOST = 4;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Ranking>> ranking =
      new ReadOnlyObjectWrapper<>(this, "ranking", Optional.empty());
  private final ReadOnlyObjectWrapper<List<String>> compared =
      new ReadOnlyObjectWrapper<>(this, "compared", List.of());
  private final ReadOnlyObjectWrapper<Set<String>> locked =
      new ReadOnlyObjectWrapper<>(this, "locked", Set.of());

  private final ObjectProperty<List<Weighting>> own;
  private final Sureness sureness;

  /** Follows what is looked at, with weights that the user keeps under names. */
  public SitingModel(Desk desk, ObjectProperty<List<Weighting>> own) {
    this.desk = desk;
    this.own = own;
    sureness = new Sureness(desk.jobs(), this);
    desk.workspace().sightProperty().addListener((_, _, _) -> rank());
    desk.workspace()
        .viewpointProperty()
        .addListener(
            (_, before, now) -> {
              if (!now.weights().equals(before.weights())
                  || !now.profile().equals(before.profile())
                  || !now.trials().equals(before.trials())) {
                rank();
              }
            });
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

  /** How sure the ranks are. */
  public Sureness sureness() {
    return sureness;
  }

  /** Adds the figures of the candidates, as they are compared now, to those of others. */
  public ObservableValue<UnaryOperator<Figures>> figures(
      ObservableValue<UnaryOperator<Figures>> others) {
    return Bindings.createObjectBinding(
        () -> {
          UnaryOperator<Figures> before = others.getValue();
          Viewpoint v = desk.workspace().viewpoint();
          return figures -> before.apply(figures).withCandidates(v.profile(), v.weights());
        },
        others,
        ranking);
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

  /** The candidates that are compared, up to four, in the order of being asked for. */
  public ReadOnlyObjectProperty<List<String>> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  List<String> compared() {
    return compared.get();
  }

  /** Puts a candidate beside the others that are compared, or takes it away if it is there. */
  public void compare(String candidate) {
    List<String> next = new ArrayList<>(compared.get());
    if (!next.remove(candidate)) {
      next.add(candidate);
    }
    // The one that was asked for first makes way for a fifth.
    compared.set(List.copyOf(next.subList(Math.max(0, next.size() - MOST), next.size())));
  }

  /** Compares no candidates any more. */
  public void compareNone() {
    compared.set(List.of());
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
    return weights.equals(usual(now.siting())) ? Map.of() : weights.shares();
  }

  /** The weights of the data set. */
  static Weights usual(Siting siting) {
    return Weights.of(siting, siting.defaultWeights());
  }

  /** Compares as in another profile; weights of the user's own stay. */
  void compareIn(String profile) {
    desk.workspace().move(v -> v.withProfile(profile));
  }

  private void rank() {
    ranking.set(
        desk.workspace()
            .sightProperty()
            .get()
            .map(s -> ranking(s.atlas().siting(), desk.workspace().viewpoint())));
  }

  private static Ranking ranking(Siting all, Viewpoint viewpoint) {
    Siting siting = viewpoint.compared(all);
    Siting tried = viewpoint.tried(all);
    Weights weights = Weights.of(siting, siting.weights(viewpoint.weights()));
    boolean usual = viewpoint.weights().isEmpty();
    if (weights.isNone()) {
      return new Ranking(siting, tried, weights, usual, List.of(), List.of());
    }
    List<Score> trials =
        Scoring.rank(tried, weights.shares()).stream()
            .filter(s -> viewpoint.isTrial(s.candidate().id()))
            .map(Score::unranked)
            .toList();
    return new Ranking(
        siting, tried, weights, usual, Scoring.rank(siting, weights.shares()), trials);
  }
}
