package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import org.buildoutatlas.model.Verdict;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The sign of a verdict: a tick counts, a half disc lies within a counted site, a dash does not
 * count.
 */
final class VerdictMark {

  private VerdictMark() {}

  static Node of(Verdict verdict) {
    FontIcon icon =
        new FontIcon(
            switch (verdict) {
              case COUNTS -> Feather.CHECK_CIRCLE;
              case FUNDS_COUNTED_SITE, RENT_FOR_COUNTED_SITE, INSIDE_COUNTED_SITE ->
                  Feather.PIE_CHART;
              case RENT_ELSEWHERE,
                  EQUITY_ELSEWHERE,
                  CONTINGENT,
                  SUPERSEDED,
                  CLAIM,
                  OUTSIDE_US,
                  NOT_MONEY ->
                  Feather.MINUS_CIRCLE;
              case UNCLEAR -> Feather.HELP_CIRCLE;
            });
    icon.getStyleClass().addAll("verdict-mark", "verdict-" + group(verdict));
    return icon;
  }

  /** The four groups in which verdicts are shown and filtered. */
  static String group(Verdict verdict) {
    if (verdict == Verdict.COUNTS) {
      return "counts";
    }
    if (verdict == Verdict.UNCLEAR) {
      return "unclear";
    }
    return verdict.isWithinCountedSite() ? "within" : "not";
  }
}
