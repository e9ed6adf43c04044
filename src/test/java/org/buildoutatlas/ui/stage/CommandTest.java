package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {

  @ParameterizedTest
  @CsvSource({
    "PAGE_DOWN, NEXT",
    "RIGHT, NEXT",
    "DOWN, NEXT",
    "SPACE, NEXT",
    "ENTER, NEXT",
    "N, NEXT",
    "PAGE_UP, BACK",
    "LEFT, BACK",
    "UP, BACK",
    "BACK_SPACE, BACK",
    "P, BACK",
    "HOME, FIRST",
    "END, LAST",
    "B, BLACK",
    "PERIOD, BLACK",
    "W, WHITE",
    "COMMA, WHITE",
    "ESCAPE, END",
    "L, POINTER",
    "D, INK",
    "E, ERASE",
    "S, SPOTLIGHT",
    "Z, MAGNIFY",
    "F1, KEYS",
    "M, EXPLORE",
    "K, KEEP",
    "X, EXCHANGE",
    "OPEN_BRACKET, EARLIER",
    "CLOSE_BRACKET, LATER",
    "KP_RIGHT, NEXT",
    "KP_LEFT, BACK"
  })
  void aKeyMeansWhatClickersAndOtherProgramsExpect(KeyCode code, Command command) {
    assertEquals(Optional.of(command), Command.of(key(code, false)));
  }

  @ParameterizedTest
  @CsvSource({"L, POINTER", "P, INK", "RIGHT, LATER", "LEFT, EARLIER"})
  void withControlHeldDownAKeyMeansAnotherThing(KeyCode code, Command command) {
    assertEquals(Optional.of(command), Command.of(key(code, true)));
  }

  @Test
  void otherKeysMeanNothing() {
    for (KeyCode code : List.of(KeyCode.Q, KeyCode.F5, KeyCode.TAB, KeyCode.CONTROL)) {
      assertEquals(Optional.empty(), Command.of(key(code, false)));
    }
    assertEquals(Optional.empty(), Command.of(key(KeyCode.B, true)));
  }

  @Test
  void noKeyMeansTwoThings() {
    Set<String> seen = new HashSet<>();
    for (Command command : Command.values()) {
      for (String written : command.written()) {
        assertEquals(true, seen.add(written), written);
      }
    }
  }

  private static KeyEvent key(KeyCode code, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
  }
}
