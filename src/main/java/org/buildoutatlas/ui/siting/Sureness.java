package org.buildoutatlas.ui.siting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.chart.RankRange;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Stability;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * How sure the ranks are, worked out in the background: a coarse answer first, then the one that
 * stands. Nothing is worked out before it is looked at. Used on the JavaFX thread.
 */
public final class Sureness {

  /**
   * An answer.
   *
   * @param of the ranking it speaks of
   * @param stability what the draws came to
   * @param ranges by candidate id
   */
  public record Answer(Ranking of, Stability stability, Map<String, RankRange> ranges) {

    /** Copies the ranges. */
    public Answer {
      ranges = Map.copyOf(ranges);
    }

    /** Candidates of the user's own have ranges among all, the others only among themselves. */
    static Answer of(Ranking ranking, Stability stability, Stability tried) {
      Map<String, RankRange> ranges = new HashMap<>();
      tried.candidates().forEach(c -> ranges.put(c.candidate().id(), range(c)));
      stability.candidates().forEach(c -> ranges.put(c.candidate().id(), range(c)));
      return new Answer(ranking, stability, ranges);
    }

    private static RankRange range(Stability.Acceptability c) {
      return new RankRange(c.best(), c.worst(), c.first());
    }
  }

  private final Jobs jobs;
  private final SitingModel model;
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
  private volatile Optional<Ranking> asked = Optional.empty();
  private boolean wanted;

  Sureness(Jobs jobs, SitingModel model) {
    this.jobs = jobs;
    this.model = model;
    model.rankingProperty().addListener((_, _, _) -> ask());
  }

  /** The newest answer; empty before the first, and where there are other candidates. */
  public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** The newest ranges by candidate id; none before the first answer. */
  Map<String, RankRange> ranges() {
    return answer.get().map(Answer::ranges).orElse(Map.of());
  }

  /** Begins: somebody looks. */
  public void want() {
    if (!wanted) {
      wanted = true;
      ask();
    }
  }

  private void ask() {
    Optional<Ranking> now = model.ranking().filter(r -> !r.weights().isNone());
    if (!wanted || asked.equals(now)) {
      return;
    }
    asked = now;
    if (answer.get().filter(a -> isAnswer(a, now)).isEmpty()) {
      answer.set(Optional.empty());
    }
    // A coarse answer is shown even if it is late by one move of the slider.
    now.ifPresent(
        ranking ->
            jobs.start(
                "siting-coarse",
                Jobs.Rule.FOLLOW,
                progress -> draw(ranking, Stability.COARSE, progress),
                found -> {
                  if (isAnswer(found, asked)) {
                    answer.set(Optional.of(found));
                    refine(ranking);
                  }
                },
                Sureness::fail));
  }

  /** Whether an answer speaks of the candidates that are asked about, if with other weights. */
  private static boolean isAnswer(Answer answer, Optional<Ranking> asked) {
    return asked
        .filter(r -> r.tried().candidates().equals(answer.of().tried().candidates()))
        .isPresent();
  }

  private void refine(Ranking ranking) {
    if (!isAsked(ranking)) {
      return;
    }
    jobs.start(
        "siting-stability",
        Jobs.Rule.REPLACE,
        progress -> draw(ranking, Stability.DRAWS, progress.whileWanted(() -> isAsked(ranking))),
        found -> {
          if (isAsked(ranking)) {
            answer.set(Optional.of(found));
          }
        },
        Sureness::fail);
  }

  private static Answer draw(Ranking ranking, int draws, Progress progress) throws Cancelled {
    Stability stability = draw(ranking.siting(), ranking, draws, progress);
    Stability tried =
        ranking.trials().isEmpty() ? stability : draw(ranking.tried(), ranking, draws, progress);
    return Answer.of(ranking, stability, tried);
  }

  private static Stability draw(Siting siting, Ranking ranking, int draws, Progress progress)
      throws Cancelled {
    return Stability.of(siting, ranking.weights(), draws, Stability.SEED, progress);
  }

  private boolean isAsked(Ranking ranking) {
    return asked.filter(ranking::equals).isPresent();
  }

  private static void fail(Throwable thrown) {
    throw new IllegalStateException("The ranks could not be drawn", thrown);
  }
}
