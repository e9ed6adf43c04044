package org.buildoutatlas.ui.siting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it. A comma that may stand between thousands does: {@code 13,170} is
 * thirteen thousand. Where it cannot, it is a decimal comma: {@code 1,5} is one and a half.
 */
final class TypedNumber {

  private static final Pattern PLAIN = Pattern.compile("[-\u2212]?[0-9]+([.][0-9]+)?");
  private static final Pattern GROUPED =
      Pattern.compile("[-\u2212]?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-\u2212]?[0-9]+,[0-9]+");

  private TypedNumber() {}

  /** What was typed; empty where it is no number, or more than a number can be. */
  static Optional<Double> read(String typed) {
    String text = typed.strip();
    Optional<String> plain =
        GROUPED.matcher(text).matches()
            ? Optional.of(text.replace(",", ""))
            : DECIMAL_COMMA.matcher(text).matches()
                ? Optional.of(text.replace(',', '.'))
                : Optional.of(text).filter(t -> PLAIN.matcher(t).matches());
    return plain
        .map(t -> new BigDecimal(t.replace('\u2212', '-')).doubleValue())
        .filter(Double::isFinite);
  }
}
