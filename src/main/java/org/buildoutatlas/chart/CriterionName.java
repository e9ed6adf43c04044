package org.buildoutatlas.chart;

import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.words.Words;

/** What a criterion is called where there is little room. */
public final class CriterionName {

  private CriterionName() {}

  /** The short name that the texts have, else the name without the measure in brackets. */
  public static String of(Words words, Criterion criterion) {
    String key = "chart.criterion." + criterion.id();
    int bracket = criterion.name().indexOf(" (");
    String plain = bracket > 0 ? criterion.name().substring(0, bracket) : criterion.name();
    return words.has(key) ? words.text(key) : plain;
  }
}
