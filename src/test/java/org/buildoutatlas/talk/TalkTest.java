package org.buildoutatlas.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TalkTest {

  private static final List<Integer> BUILDS = List.of(1, 3, 2);

  @Test
  void nextShowsBuildAfterBuildAndThenTheNextScene() {
    List<String> way = new ArrayList<>();
    Talk talk = Talk.at(BUILDS, 0);
    for (int i = 0; i < 7; i++) {
      way.add(talk.scene() + "." + talk.build());
      talk = talk.next();
    }
    assertEquals(List.of("0.0", "1.0", "1.1", "1.2", "2.0", "2.1", "2.1"), way);
  }

  @Property
  void backIsTheWayBack(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 3) Integer> builds) {
    List<Talk> way = new ArrayList<>(List.of(Talk.at(builds, 0)));
    while (!way.getLast().next().equals(way.getLast())) {
      way.add(way.getLast().next());
    }
    assertEquals(builds.stream().mapToInt(n -> n).sum(), way.size());
    for (int i = way.size() - 1; i > 0; i--) {
      assertEquals(way.get(i - 1), way.get(i).back());
    }
    assertEquals(way.getFirst(), way.getFirst().back());
  }

  @Test
  void aClosedCurtainOpensBeforeAnythingElseMoves() {
    Talk talk = Talk.at(BUILDS, 1).next();
    for (Curtain curtain : List.of(Curtain.BLACK, Curtain.WHITE)) {
      assertEquals(curtain, talk.toggle(curtain).curtain());
      assertEquals(talk, talk.toggle(curtain).next());
      assertEquals(talk, talk.toggle(curtain).back());
      assertEquals(talk, talk.toggle(curtain).toggle(curtain));
    }
    assertEquals(Curtain.WHITE, talk.toggle(Curtain.BLACK).toggle(Curtain.WHITE).curtain());
  }

  @Test
  void aNumberGoesToTheBeginningOfItsSceneOrTheNearest() {
    Talk talk = Talk.at(BUILDS, 0);
    assertEquals(1, talk.goTo(2).scene());
    assertEquals(0, talk.goTo(0).scene());
    assertEquals(2, talk.goTo(99).scene());
    assertEquals(0, talk.last().first().scene());
    assertTrue(talk.last().isLast());
    assertEquals(0, talk.last().build());
  }

  @Test
  void aPlaceThatIsNotInTheTalkIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Talk(BUILDS, 3, 0, Curtain.OPEN));
    assertThrows(IllegalArgumentException.class, () -> new Talk(BUILDS, 0, 1, Curtain.OPEN));
  }
}
