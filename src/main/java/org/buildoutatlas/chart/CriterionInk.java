package org.buildoutatlas.chart;

import java.util.List;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.theme.Theme;

/**
 * The colour of a criterion: hue by family, lightness by member; a criterion of no known family is
 * grey.
 */
public final class CriterionInk {

  private static final List<String> SEA = List.of("cooling", "waves", "typhoon", "tide", "depth");
  private static final List<String> CONNECTION =
      List.of("power", "grid-policy", "cable", "port", "yard");
  private static final String PROTECTION = "conflict";

  private CriterionInk() {}

  /** The colour of a criterion in a theme. */
  public static Colour of(Theme theme, Criterion criterion) {
    Theme.Families families = theme.families();
    int sea = SEA.indexOf(criterion.id());
    if (sea >= 0) {
      return families.sea().get(sea);
    }
    int connection = CONNECTION.indexOf(criterion.id());
    if (connection >= 0) {
      return families.connection().get(connection);
    }
    return criterion.id().equals(PROTECTION) ? families.protection() : families.services();
  }
}
