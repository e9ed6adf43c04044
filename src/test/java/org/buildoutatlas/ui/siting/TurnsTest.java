package org.buildoutatlas.ui.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns();
  private final List<String> begun = new ArrayList<>();
  private final List<Runnable> ends = new ArrayList<>();

  @Test
  void eachBeginsWhenTheOneBeforeEndsAndNoneIsLeftOut() {
    for (String name : List.of("one", "two", "three")) {
      turns.add(
          end -> {
            begun.add(name);
            ends.add(end);
          });
    }
    assertEquals(List.of("one"), begun);
    ends.removeFirst().run();
    assertEquals(List.of("one", "two"), begun);
    ends.removeFirst().run();
    assertEquals(List.of("one", "two", "three"), begun);
  }

  @Test
  void afterTheLastTheNextBeginsAtOnce() {
    turns.add(Runnable::run);
    turns.add(
        end -> {
          begun.add("later");
          end.run();
        });
    assertEquals(List.of("later"), begun);
  }
}
