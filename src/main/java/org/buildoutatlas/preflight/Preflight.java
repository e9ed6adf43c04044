package org.buildoutatlas.preflight;

import java.util.List;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.drawing.TextMeasure;
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
            new ContrastRule(measure),
            new EdgeRule(measure),
            new FactRule());
  }

  /**
   * What should be looked at, in order of the pages: warnings, each with the page, what is wrong
   * there and what to do.
   */
  public List<Finding> check(List<Sheet> sheets) {
    Findings findings = new Findings();
    rules.forEach(rule -> rule.check(sheets, findings));
    return findings.sorted();
  }

  /** Where a sheet is. */
  static Position place(Sheet sheet) {
    return Position.of("page %02d %s".formatted(sheet.number(), sheet.page().id()));
  }
}
