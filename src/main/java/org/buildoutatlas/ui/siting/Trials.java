package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.KoreanWaters;
import org.buildoutatlas.siting.Trial;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * Candidates of the user's own: tried at a place, given values, named and taken away, each a step
 * that can be taken back. Used on the JavaFX thread.
 */
public final class Trials {

  private static final String PREFIX = "trial-";

  private final Desk desk;
  private final Supplier<KoreanWaters> waters;
  private Optional<KoreanWaters> read = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

  /** Tries places in those waters; they are asked for in the background. */
  public Trials(Desk desk, Supplier<KoreanWaters> waters) {
    this.desk = desk;
    this.waters = waters;
  }

  /** Why the last place or value could not be taken; empty where it could. */
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Tries a place; the candidate that comes of it is chosen. */
  public void at(LonLat place) {
    Viewpoint now = desk.workspace().viewpoint();
    int number =
        IntStream.iterate(1, i -> i + 1)
            .filter(i -> !now.isTrial(PREFIX + i))
            .findFirst()
            .orElseThrow();
    Trial.Words words = words(PREFIX + number, desk.text("ui.trial.name", number));
    make(
        place,
        words,
        Map.of(),
        made ->
            desk.workspace()
                .move(
                    v ->
                        (v.region() == Region.KOREA ? v : v.withRegion(Region.KOREA))
                            .withTrials(with(v.trials(), made))
                            .withSelection(new Selection.OfCandidate(made.id()))));
  }

  /** Gives a value of a criterion, in its unit, or takes it back. */
  void give(String id, String criterion, Optional<Double> value) {
    find(id)
        .ifPresent(
            trial -> {
              Map<String, Double> given = new HashMap<>(given(trial));
              given.remove(criterion);
              value.ifPresent(v -> given.put(criterion, v));
              make(
                  trial.position(),
                  words(id, trial.label()),
                  given,
                  made -> desk.workspace().move(v -> v.withTrials(with(v.trials(), made))));
            });
  }

  /** What the user has given, by criterion. */
  Map<String, Double> given(Candidate trial) {
    Map<String, Double> given = new HashMap<>();
    for (Criterion criterion : criteria()) {
      trial
          .measurement(criterion.key())
          .filter(m -> m.kind() == Measurement.Kind.GIVEN)
          .flatMap(Measurement::number)
          .ifPresent(value -> given.put(criterion.id(), value));
    }
    return given;
  }

  /** Calls it something else; a blank name changes nothing. */
  void rename(String id, String name) {
    find(id)
        .filter(_ -> !name.isBlank())
        .ifPresent(
            trial ->
                make(
                    trial.position(),
                    words(id, name.strip()),
                    given(trial),
                    made -> desk.workspace().move(v -> v.withTrials(with(v.trials(), made)))));
  }

  /** Takes it away. */
  public void remove(String id) {
    desk.workspace()
        .move(
            v -> {
              Viewpoint without =
                  v.withTrials(v.trials().stream().filter(c -> !c.id().equals(id)).toList());
              return v.selection().isCandidate(id)
                  ? without.withSelection(new Selection.Nothing())
                  : without;
            });
  }

  /** Whether a candidate is one of them. */
  public boolean isOne(String id) {
    return find(id).isPresent();
  }

  /** The one with that id. */
  Optional<Candidate> find(String id) {
    return desk.workspace().viewpoint().trials().stream()
        .filter(c -> c.id().equals(id))
        .findFirst();
  }

  private List<Criterion> criteria() {
    return siting().map(Siting::criteria).orElse(List.of());
  }

  private Optional<Siting> siting() {
    return desk.workspace().sightProperty().get().map(Sight::atlas).map(a -> a.siting());
  }

  private void make(
      LonLat place, Trial.Words words, Map<String, Double> given, Consumer<Candidate> done) {
    siting()
        .ifPresent(
            siting ->
                desk.jobs()
                    .start(
                        "trial",
                        Jobs.Rule.FOLLOW,
                        _ -> Trial.at(place, words, siting, waters(), given),
                        trial -> take(trial, done),
                        Trials::fail));
  }

  /** Read once, away from the JavaFX thread. */
  private synchronized KoreanWaters waters() {
    KoreanWaters known = read.orElseGet(waters);
    read = Optional.of(known);
    return known;
  }

  private void take(Trial trial, Consumer<Candidate> done) {
    switch (trial) {
      case Trial.Made made -> {
        refusal.set(Optional.empty());
        done.accept(made.candidate());
      }
      case Trial.Elsewhere elsewhere -> refuse(new TrialWords(desk).of(elsewhere.place()));
      case Trial.Impossible impossible -> refuse(new TrialWords(desk).of(impossible));
    }
  }

  private void refuse(String why) {
    // The same sentence again is told again.
    refusal.set(Optional.empty());
    refusal.set(Optional.of(why));
    desk.notices().failed(why);
  }

  private Trial.Words words(String id, String label) {
    return new Trial.Words(
        id,
        label,
        desk.text("ui.trial.position"),
        desk.text("ui.trial.exclusion"),
        desk.text("ui.trial.depth"),
        desk.text("ui.trial.given"));
  }

  /** In the place of the one with its id, else as the last. */
  private static List<Candidate> with(List<Candidate> trials, Candidate made) {
    List<Candidate> next = new ArrayList<>(trials);
    for (int i = 0; i < next.size(); i++) {
      if (next.get(i).id().equals(made.id())) {
        next.set(i, made);
        return next;
      }
    }
    next.add(made);
    return next;
  }

  private static void fail(Throwable thrown) {
    throw new IllegalStateException("The place could not be tried", thrown);
  }
}
