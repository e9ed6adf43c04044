package org.buildoutatlas.ui.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the presenter can do by keys, as clickers and other programs for presentations expect. */
enum Command {
  NEXT("PageDown Right Down Space Enter N"),
  BACK("PageUp Left Up Backspace P"),
  FIRST("Home"),
  LAST("End"),
  BLACK("B ."),
  WHITE("W ,"),
  POINTER("L Shortcut+L"),
  INK("D Shortcut+P"),
  ERASE("E"),
  KEEP("K"),
  SPOTLIGHT("S"),
  MAGNIFY("Z"),
  EXPLORE("M"),
  LATER("] Shortcut+Right"),
  EARLIER("[ Shortcut+Left"),
  KEYS("F1"),
  ROOM("R"),
  EXCHANGE("X"),
  END("Esc");

  private final String keys;

  /** {@code keys} are written one after the other, with spaces between them. */
  Command(String keys) {
    this.keys = keys;
  }

  /** Its keys as they are written on caps, the most usual first. */
  List<String> written() {
    return List.of(keys.split(" "));
  }

  /** Its keys as they stand on the caps of this system's keyboard. */
  List<String> shown() {
    return written().stream()
        .map(key -> key.contains("+") ? KeyCombination.valueOf(key).getDisplayText() : key)
        .toList();
  }

  /** The last part of its message key. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a key means; empty for a key that means nothing. */
  static Optional<Command> of(KeyEvent event) {
    return Arrays.stream(values())
        .filter(command -> command.written().stream().anyMatch(key -> isPressed(key, event)))
        .findFirst();
  }

  private static boolean isPressed(String written, KeyEvent event) {
    boolean held = event.isControlDown() || event.isMetaDown() || event.isAltDown();
    return switch (written) {
      case "PageDown" -> event.getCode() == KeyCode.PAGE_DOWN;
      case "PageUp" -> event.getCode() == KeyCode.PAGE_UP;
      case "Backspace" -> event.getCode() == KeyCode.BACK_SPACE;
      case "." -> !held && is(event, KeyCode.PERIOD, KeyCode.DECIMAL);
      case "," -> !held && is(event, KeyCode.COMMA, KeyCode.SEPARATOR);
      case "[" -> !held && is(event, KeyCode.OPEN_BRACKET, KeyCode.BRACELEFT);
      case "]" -> !held && is(event, KeyCode.CLOSE_BRACKET, KeyCode.BRACERIGHT);
      default -> KeyCombination.valueOf(written).match(event) || isOnPad(written, event, held);
    };
  }

  private static boolean is(KeyEvent event, KeyCode one, KeyCode other) {
    return event.getCode() == one || event.getCode() == other;
  }

  /** Arrows of a number pad are keys of their own. */
  private static boolean isOnPad(String written, KeyEvent event, boolean held) {
    return !held
        && KeyCombination.valueOf(written) instanceof KeyCodeCombination combination
        && switch (event.getCode()) {
          case KP_RIGHT -> combination.getCode() == KeyCode.RIGHT;
          case KP_LEFT -> combination.getCode() == KeyCode.LEFT;
          case KP_UP -> combination.getCode() == KeyCode.UP;
          case KP_DOWN -> combination.getCode() == KeyCode.DOWN;
          default -> false;
        };
  }
}
