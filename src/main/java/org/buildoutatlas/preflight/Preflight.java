package org.buildoutatlas.preflight;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Misfit;
import org.buildoutatlas.page.Sheet;

/** Looks over sheets before they are written. */
public final class Preflight {

  private final List<Rule> rules;

  /** {@code measure} tells how large texts are, and which letters the typefaces have. */
  public Preflight(TextMeasure measure) {
    rules =
        List.of(
            new TextRule(measure),
            new OverlapRule(measure),
            new SignRule(measure),
            new NameRule(),
            new ContrastRule(measure),
            new EdgeRule(measure),
            new FactRule());
  }

  /**
   * What should be looked at, in order of the pages: warnings, each with the page, what is wrong
   * there and what to do.
   *
   * @param asOf the day up to which the data set goes
   */
  public List<Flaw> check(List<Sheet> sheets, LocalDate asOf) {
    return check(sheets, asOf, List.of());
  }

  /**
   * The same with what has too little room in the file.
   *
   * @param asOf the day up to which the data set goes
   * @param misfits what whoever writes the file says
   */
  public List<Flaw> check(List<Sheet> sheets, LocalDate asOf, List<Misfit> misfits) {
    Flaws flaws = new Flaws(sheets.size() > 1);
    misfits.forEach(misfit -> flaws.note(misfit.sheet(), misfit.code(), misfit.sentence()));
    rules.forEach(rule -> rule.check(sheets, flaws));
    new DateRule(asOf).check(sheets, flaws);
    return flaws.sorted();
  }
}
