package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
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

  /**
   * A value that could not be taken.
   *
   * @param id of the trial candidate
   * @param why in a sentence
   */
  record Wrong(String id, String why) {}

  private final Desk desk;
  private final Supplier<KoreanWaters> waters;
  private Optional<KoreanWaters> read = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Wrong>> wrong =
      new ReadOnlyObjectWrapper<>(this, "wrong", Optional.empty());
  private final Turns turns = new Turns();

  /** Tries places in those waters; they are asked for in the background. */
  public Trials(Desk desk, Supplier<KoreanWaters> waters) {
    this.desk = desk;
    this.waters = waters;
  }

  /** Why the last place could not be taken; empty where it could. */
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Why the last value could not be taken; empty where it could. */
  ReadOnlyObjectProperty<Optional<Wrong>> wrongProperty() {
    return wrong.getReadOnlyProperty();
  }

  /** Forgets why the last place could not be taken. */
  void forget() {
    refusal.set(Optional.empty());
  }

  /** Tries a place; the candidate that comes of it is chosen. */
  public void at(LonLat place) {
    turns.add(end -> at(place, end));
  }

  private void at(LonLat place, Runnable end) {
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
        end,
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
    change(
        id,
        (trial, end) -> {
          Map<String, Double> given = new HashMap<>(given(trial));
          given.remove(criterion);
          value.ifPresent(v -> given.put(criterion, v));
          remake(trial, trial.label(), given, end);
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
    if (!name.isBlank()) {
      change(id, (trial, end) -> remake(trial, name.strip(), given(trial), end));
    }
  }

  /** Changes it as it is when all that was asked before is done. */
  private void change(String id, BiConsumer<Candidate, Runnable> step) {
    turns.add(end -> find(id).ifPresentOrElse(trial -> step.accept(trial, end), end));
  }

  /** With another name and other values; one that was taken away meanwhile stays away. */
  private void remake(Candidate trial, String label, Map<String, Double> given, Runnable end) {
    make(
        trial.position(),
        words(trial.id(), label),
        given,
        end,
        made ->
            desk.workspace()
                .move(v -> v.isTrial(made.id()) ? v.withTrials(with(v.trials(), made)) : v));
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
      LonLat place,
      Trial.Words words,
      Map<String, Double> given,
      Runnable end,
      Consumer<Candidate> done) {
    siting()
        .ifPresentOrElse(
            siting ->
                desk.jobs()
                    .start(
                        "trial",
                        Jobs.Rule.FOLLOW,
                        _ -> Trial.at(place, words, siting, waters(), given),
                        trial -> {
                          try {
                            take(trial, words.id(), done);
                          } finally {
                            end.run();
                          }
                        },
                        thrown -> {
                          end.run();
                          fail(thrown);
                        }),
            end);
  }

  /** Read once, away from the JavaFX thread. */
  private synchronized KoreanWaters waters() {
    KoreanWaters known = read.orElseGet(waters);
    read = Optional.of(known);
    return known;
  }

  private void take(Trial trial, String id, Consumer<Candidate> done) {
    switch (trial) {
      case Trial.Made made -> {
        forget();
        wrong.set(Optional.empty());
        done.accept(made.candidate());
      }
      case Trial.Elsewhere elsewhere -> refuse(new TrialWords(desk).of(elsewhere.place()));
      case Trial.Impossible impossible -> refuse(id, new TrialWords(desk).of(impossible));
    }
  }

  private void refuse(String why) {
    // The same sentence again is told again.
    forget();
    refusal.set(Optional.of(why));
    desk.notices().failed(why);
  }

  private void refuse(String id, String why) {
    wrong.set(Optional.empty());
    wrong.set(Optional.of(new Wrong(id, why)));
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
