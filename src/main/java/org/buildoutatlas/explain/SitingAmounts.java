package org.buildoutatlas.explain;

import java.util.Optional;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** How points and shares of one are shown: with no more decimals than mean something. */
record SitingAmounts(Words words, Numbers numbers) {

  /** A figure in such a unit as it is shown, an estimate always; empty for any other. */
  Optional<String> shown(Figure figure) {
    return switch (figure.quantity().unit()) {
      case SitingCatalogue.POINTS -> Optional.of(shown("explain.points", figure, 1));
      case WorthFigures.UNIT -> Optional.of(shown("explain.of-one", figure, 2));
      default -> Optional.empty();
    };
  }

  private String shown(String key, Figure figure, int places) {
    String number = numbers.fixed(figure.quantity().amount(), places);
    return words.text("chart.estimate", words.text(key, number));
  }
}
