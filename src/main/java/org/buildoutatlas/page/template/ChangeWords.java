package org.buildoutatlas.page.template;

import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.change.Change;
import org.buildoutatlas.change.Change.Kind;
import org.buildoutatlas.change.Change.Matter;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Wording;
import org.buildoutatlas.words.Words;

/** What is said of a change, in the window and on pages. */
public final class ChangeWords {

  private static final String TO = " \u2192 ";

  private final Words words;
  private final Wording wording;

  /** Says it with these words and numbers. */
  public ChangeWords(Words words, Numbers numbers) {
    this.words = words;
    this.wording = new Wording(words, numbers);
  }

  /** What happened, and to what. */
  public String what(Change change) {
    return words.text("ui.changes.kind." + word(change.kind()))
        + " \u00b7 "
        + words.text("ui.changes.subject." + word(change.subject()));
  }

  /**
   * How it was on the earlier day; empty where there is nothing to compare with. What was not known
   * says so, for it is not nothing.
   */
  public Optional<String> before(Change change) {
    return switch (change.matter()) {
      case Matter.Amounts a when a.before().isPresent() ->
          Optional.of(amount(a.before().get())).filter(text -> !text.equals(after(change)));
      case Matter.Amounts _ ->
          change.kind() == Kind.CHANGED
              ? Optional.of(words.text("ui.changes.unknown"))
              : Optional.empty();
      case Matter.Statuses s -> Optional.of(wording.status(s.before()));
      case Matter.Verdicts v -> Optional.of(wording.verdict(v.before()));
    };
  }

  /** How it is on the later day; empty where no amount is stated. */
  public String after(Change change) {
    return switch (change.matter()) {
      case Matter.Amounts a ->
          a.after()
              .map(figure -> amount(figure) + step(a.before(), figure))
              .orElseGet(() -> a.before().isPresent() ? words.text("ui.changes.none") : "");
      case Matter.Statuses s -> wording.status(s.after());
      case Matter.Verdicts v -> wording.verdict(v.after());
    };
  }

  /** Both in one line. */
  public String both(Change change) {
    return before(change).map(text -> text + TO).orElse("") + after(change);
  }

  /** By how much an amount changed that reads as before: nobody would see why the row is there. */
  private String step(Optional<Figure> before, Figure after) {
    return before
        .filter(figure -> amount(figure).equals(amount(after)))
        .map(figure -> after.quantity().minus(figure.quantity()))
        .filter(step -> step.amount().signum() != 0)
        .map(step -> " (" + (step.amount().signum() > 0 ? "+" : "") + wording.quantity(step) + ")")
        .orElse("");
  }

  private String amount(Figure figure) {
    return figure.quantity().isPower() || figure.quantity().isMoney()
        ? wording.power(figure)
        : wording.quantity(figure.quantity());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
