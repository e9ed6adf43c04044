package org.buildoutatlas.cli;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;

/**
 * From one map to another. Also reads what else has two ends, written with two dots between them.
 *
 * @param from where it begins
 * @param to where it ends, another one
 */
record FromTo(Region from, Region to) {

  private static final String YEAR = "\\d{4}";

  /** Reads {@code us..korea}; empty where the text is none, or both maps are the same. */
  static Optional<FromTo> maps(String text) {
    return ends(text)
        .flatMap(
            ends ->
                Region.of(ends.getFirst())
                    .flatMap(a -> Region.of(ends.getLast()).map(b -> new FromTo(a, b))))
        .filter(way -> way.from != way.to);
  }

  /**
   * Reads {@code 2025Q3..2027Q4}, or {@code 2025..2030} for whole years; empty where the text is
   * none, or ends before it begins.
   */
  static Optional<QuarterSpan> quarters(String text) {
    return ends(text)
        .flatMap(
            ends ->
                quarter(ends.getFirst(), "Q1")
                    .flatMap(
                        a ->
                            quarter(ends.getLast(), "Q4")
                                .filter(b -> a.compareTo(b) <= 0)
                                .map(b -> new QuarterSpan(a, b))));
  }

  private static Optional<Quarter> quarter(String text, String ofYear) {
    return Quarter.parse(text.matches(YEAR) ? text + ofYear : text);
  }

  private static Optional<List<String>> ends(String text) {
    List<String> ends = List.of(text.split("\\.\\.", -1));
    return ends.size() == 2 ? Optional.of(ends) : Optional.empty();
  }
}
