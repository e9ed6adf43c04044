package org.buildoutatlas.ui.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Criterion.Knot;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

class TrialAskTest {

  private static final TrialAsk ASK = new TrialAsk(new Words(), new Numbers());

  @Test
  void itSaysWhichEndIsBest() {
    assertEquals(
        "What. Best at 20\u00a0°C or less, worst at 30\u00a0°C or more. Why.",
        ASK.of(criterion("degC", new Knot(20, 1), new Knot(30, 0))));
    assertEquals(
        "What. Best at 6,000\u00a0MW or more, worst at 0\u00a0MW or less. Why.",
        ASK.of(criterion("MW", new Knot(0, 0), new Knot(6000, 1))));
    assertEquals(
        "What. Best from 20\u00a0m to 30\u00a0m, worst at 5\u00a0m or less and at 60\u00a0m or"
            + " more. Why.",
        ASK.of(criterion("m", new Knot(5, 0), new Knot(20, 1), new Knot(30, 1), new Knot(60, 0))));
  }

  @Test
  void pointsSayOfHowManyAndCountsStandAlone() {
    assertTrue(
        ASK.of(criterion("points", new Knot(0, 0), new Knot(6, 1)))
            .contains("Best at 6\u00a0points of 6 or more"));
    assertTrue(
        ASK.of(criterion("count", new Knot(0, 1), new Knot(7, 0))).contains("Best at 0 or less"));
  }

  private static Criterion criterion(String unit, Knot... knots) {
    return new Criterion("id", "What", "key", false, unit, List.of(knots), 10, "Why.", List.of());
  }
}
