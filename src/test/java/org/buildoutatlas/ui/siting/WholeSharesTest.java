package org.buildoutatlas.ui.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WholeSharesTest {

  @Test
  void theLargestRemaindersAreRoundedUp() {
    Map<String, Double> thirds = new LinkedHashMap<>();
    thirds.put("a", 33.3);
    thirds.put("b", 33.4);
    thirds.put("c", 33.3);
    assertEquals(Map.of("a", 33L, "b", 34L, "c", 33L), WholeShares.of(thirds));
  }

  @Test
  void nothingStaysNothing() {
    assertEquals(Map.of("a", 0L), WholeShares.of(Map.of("a", 0.0)));
  }

  @Property(tries = 100)
  void theySumToAHundredAndNoneIsOffByOne(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0.01, max = 50) Double> weights) {
    double sum = weights.stream().mapToDouble(w -> w).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    for (int i = 0; i < weights.size(); i++) {
      shares.put("c" + i, 100 * weights.get(i) / sum);
    }
    Map<String, Long> whole = WholeShares.of(shares);
    assertEquals(100, whole.values().stream().mapToLong(w -> w).sum());
    shares.forEach((id, share) -> assertEquals(share, whole.getOrDefault(id, -1L), 1));
  }
}
