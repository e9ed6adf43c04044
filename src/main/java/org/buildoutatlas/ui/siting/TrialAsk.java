package org.buildoutatlas.ui.siting;

import java.math.BigDecimal;
import java.util.List;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Criterion.Knot;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What a criterion asks of a trial candidate.
 *
 * @param words in them
 * @param numbers writes its bounds
 */
record TrialAsk(Words words, Numbers numbers) {

  /** Its unit beside a field; empty for a count. */
  String unit(Criterion criterion) {
    if (criterion.unit().equals("points")) {
      double most = criterion.knots().stream().mapToDouble(Knot::measured).max().orElse(0);
      return words.text("ui.trial.points", number(most));
    }
    String key = "ui.unit." + criterion.unit();
    return criterion.unit().equals("count")
        ? ""
        : words.has(key) ? words.text(key) : criterion.unit();
  }

  /** What is asked, which end of its span is best, and why. */
  String of(Criterion criterion) {
    List<Knot> knots = criterion.knots();
    double most = knots.stream().mapToDouble(Knot::worth).max().orElse(0);
    List<Knot> best = knots.stream().filter(k -> k.worth() == most).toList();
    Knot first = knots.getFirst();
    Knot last = knots.getLast();
    if (best.contains(first)) {
      return ask("ui.trial.ask.less", criterion, best.getLast(), last);
    }
    if (best.contains(last)) {
      return ask("ui.trial.ask.more", criterion, best.getFirst(), first);
    }
    return ask("ui.trial.ask.between", criterion, best.getFirst(), best.getLast(), first, last);
  }

  private String ask(String key, Criterion criterion, Knot... knots) {
    Object[] arguments = new Object[knots.length + 2];
    arguments[0] = criterion.name();
    arguments[1] = criterion.rationale();
    for (int i = 0; i < knots.length; i++) {
      String number = number(knots[i].measured());
      String unit = unit(criterion);
      arguments[i + 2] = unit.isEmpty() ? number : number + "\u00a0" + unit;
    }
    return words.text(key, arguments);
  }

  private String number(double value) {
    return numbers.plain(BigDecimal.valueOf(value).stripTrailingZeros());
  }
}
