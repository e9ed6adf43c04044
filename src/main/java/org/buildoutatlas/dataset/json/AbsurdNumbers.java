package org.buildoutatlas.dataset.json;

import java.math.BigDecimal;
import org.buildoutatlas.check.Findings;
import tools.jackson.databind.JsonNode;

/** Finds numbers that no quantity of the atlas can have, such as 1e999. */
final class AbsurdNumbers {

  private static final int DIGITS = 30;

  private AbsurdNumbers() {}

  static void check(JsonNode tree, String file, Findings findings) {
    if (tree.isNumber() && isAbsurd(tree.decimalValue())) {
      findings.error(
          Row.positionOf(file, tree),
          "number.absurd",
          "This number has more than "
              + DIGITS
              + " digits. Correct it, or leave the property out if it is not known.");
    }
    tree.values().forEach(child -> check(child, file, findings));
  }

  private static boolean isAbsurd(BigDecimal number) {
    // Never written out: its digits could fill the memory.
    return number.signum() != 0
        && ((long) number.precision() - number.scale() > DIGITS || number.scale() > DIGITS);
  }
}
