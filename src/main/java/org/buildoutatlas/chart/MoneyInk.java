package org.buildoutatlas.chart;

import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.theme.Theme;

/** Certainty as ink. */
final class MoneyInk {

  private MoneyInk() {}

  static Colour of(Theme theme, MoneyClass each) {
    Theme.Money money = theme.money();
    return switch (each) {
      case OPERATING -> money.spent();
      case BEING_BUILT -> money.committed();
      case FINANCED -> money.committed().mix(money.projected(), 0.5);
      case ANNOUNCED -> money.projected();
    };
  }
}
