package org.buildoutatlas.ui.outlook;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * The outlook of what is looked at, worked out in the background: a coarse answer first, then the
 * one that stands, then what moves it. Used on the JavaFX thread.
 */
public final class OutlookModel {

  /**
   * An answer.
   *
   * @param outlook of the scenario
   * @param base the base case beside it; the same where nothing is supposed
   * @param open the statuses of the steps that do not run yet, before anything is supposed of them
   */
  public record Answer(Outlook outlook, Outlook base, List<Status> open) {

    /** Copies the statuses. */
    public Answer {
      open = List.copyOf(open);
    }

    /** Whether it is the base case: nothing is supposed, and no other sites count. */
    public boolean isBase() {
      return outlook.equals(base);
    }
  }

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Sensitivity>> swings =
      new ReadOnlyObjectWrapper<>(this, "swings", Optional.empty());
  private volatile Optional<Question> asked = Optional.empty();

  /** Begins when the first map is painted, so that the window opens no later for it. */
  public OutlookModel(Desk desk) {
    this.desk = desk;
    desk.workspace().sightProperty().addListener((_, _, now) -> begin(now.isPresent()));
    desk.workspace().viewpointProperty().map(v -> v.adjustments()).addListener((_, _, _) -> ask());
    // Where a data set is open already, its map is painted.
    ask();
  }

  private void begin(boolean open) {
    if (asked.isPresent() || !open) {
      ask();
      return;
    }
    ReadOnlyBooleanProperty idle = desk.jobs().idleProperty();
    idle.addListener(
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends Boolean> value, Boolean before, Boolean now) {
            if (now) {
              idle.removeListener(this);
              ask();
            }
          }
        });
  }

  /** The newest answer; empty before the first. */
  public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** What moves the answer; empty while it is not known. */
  public ReadOnlyObjectProperty<Optional<Sensitivity>> swingsProperty() {
    return swings.getReadOnlyProperty();
  }

  /** Adds the figures of the newest answer to others. */
  public ObservableValue<UnaryOperator<Figures>> figures() {
    return Bindings.createObjectBinding(() -> new More(answer.get(), swings.get()), answer, swings);
  }

  private record More(Optional<Answer> answer, Optional<Sensitivity> swings)
      implements UnaryOperator<Figures> {
    @Override
    public Figures apply(Figures others) {
      Optional<Figures> more = answer.map(a -> others.with(a.outlook()));
      return more.flatMap(m -> swings.map(s -> m.with(answer.orElseThrow().outlook(), s)))
          .or(() -> more)
          .orElse(others);
    }
  }

  private void ask() {
    Optional<Sight> sight = desk.workspace().sight();
    if (sight.isEmpty()) {
      return;
    }
    Question question = Question.of(sight.get(), desk.workspace().viewpoint().adjustments());
    if (asked.filter(question::equals).isPresent()) {
      return;
    }
    if (asked.filter(a -> !a.atlas().equals(question.atlas())).isPresent()) {
      answer.set(Optional.empty());
    }
    swings.set(Optional.empty());
    asked = Optional.of(question);
    // A coarse answer is shown even if it is late by one move of the slider.
    desk.jobs()
        .start(
            "outlook-coarse",
            Jobs.Rule.FOLLOW,
            progress -> answer(question, Outlook.COARSE, progress),
            found -> {
              if (asked.filter(a -> a.plain().equals(question.plain())).isPresent()) {
                answer.set(Optional.of(found));
                refine(question);
              }
            },
            OutlookModel::fail);
  }

  private void refine(Question question) {
    if (!isAsked(question)) {
      return;
    }
    desk.jobs()
        .start(
            "outlook",
            Jobs.Rule.REPLACE,
            progress ->
                answer(question, Outlook.DRAWS, progress.whileWanted(() -> isAsked(question))),
            found -> {
              if (isAsked(question)) {
                answer.set(Optional.of(found));
                swing(question);
              }
            },
            OutlookModel::fail);
  }

  private void swing(Question question) {
    desk.jobs()
        .start(
            "outlook-swings",
            Jobs.Rule.REPLACE,
            progress -> question.swings(progress.whileWanted(() -> isAsked(question))),
            found -> {
              if (isAsked(question)) {
                swings.set(Optional.of(found));
              }
            },
            OutlookModel::fail);
  }

  private static Answer answer(Question question, int draws, Progress progress) throws Cancelled {
    Outlook outlook = question.answer(draws, progress);
    boolean isBase = question.equals(question.base());
    Outlook base = isBase ? outlook : question.base().answer(draws, progress);
    return new Answer(outlook, base, question.plain().openStatuses());
  }

  private boolean isAsked(Question question) {
    return asked.filter(question::equals).isPresent();
  }

  private static void fail(Throwable thrown) {
    throw new IllegalStateException("The outlook could not be worked out", thrown);
  }
}
