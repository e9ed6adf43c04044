package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

  @ParameterizedTest
  @CsvSource({
    "Shortcut+K, K, true, true",
    "Shortcut+K, K, false, false",
    "L, L, false, true",
    "L, L, true, false",
    "2, DIGIT2, false, true",
    "Numpad 2, NUMPAD2, false, true",
    "Esc, ESCAPE, false, true",
    "F1, F1, false, true",
  })
  void matchesOnlyWhatIsHeldDown(String written, KeyCode code, boolean control, boolean matches) {
    KeyEvent pressed =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    assertEquals(matches, Key.window(written).matches(pressed));
  }

  @Test
  void aSignIsHeardOnWhicheverKeyItLies() {
    KeyEvent typed =
        new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false);
    assertTrue(Key.window("?").matches(typed));
    assertFalse(Key.elsewhere("?").matches(typed), "Another part hears that one");
  }

  @ParameterizedTest
  @CsvSource({"Shortcut+K, true", "Alt+1, true", "F1, true", "K, false", "?, false", "Esc, false"})
  void aTextFieldKeepsWhatItCouldBeTyping(String written, boolean works) {
    assertEquals(works, Key.window(written).worksWhileTyping());
  }
}
