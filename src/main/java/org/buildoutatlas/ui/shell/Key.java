package org.buildoutatlas.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key, alone or with others held down.
 *
 * @param written as {@link KeyCombination} reads it, or one sign such as {@code ?}
 * @param heard whether the window listens for it; else the part in focus does
 */
record Key(String written, boolean heard) {

  private static final List<String> HELD = List.of("Shortcut+", "Ctrl+", "Alt+", "Meta+");

  /** A key that the window listens for. */
  static Key window(String written) {
    return new Key(written, true);
  }

  /** A key that a part of the window hears while it has the focus. */
  static Key elsewhere(String written) {
    return new Key(written, false);
  }

  /** As it stands on a key cap. */
  String shown() {
    return heard && !isSign() ? combination().getDisplayText() : written;
  }

  /**
   * Whether it works in a text field too: something other than Shift is held down, or it is a
   * function key.
   */
  boolean worksWhileTyping() {
    return HELD.stream().anyMatch(written::startsWith) || written.matches("(Shift\\+)?F\\d+");
  }

  /** Whether that event is this key. */
  boolean matches(KeyEvent e) {
    if (!heard) {
      return false;
    }
    if (isSign()) {
      // On which key a sign lies, and with what held down, is the keyboard's affair.
      return e.getEventType() == KeyEvent.KEY_TYPED && e.getCharacter().equals(written);
    }
    return e.getEventType() == KeyEvent.KEY_PRESSED && combination().match(e);
  }

  private KeyCombination combination() {
    return KeyCombination.keyCombination(written);
  }

  private boolean isSign() {
    return written.length() == 1 && !Character.isLetterOrDigit(written.charAt(0));
  }
}
