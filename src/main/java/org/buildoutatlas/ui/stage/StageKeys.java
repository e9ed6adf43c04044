package org.buildoutatlas.ui.stage;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a talk, heard in every window of it: commands, and the number of a scene followed by
 * Enter. While panels lie open beside the map, they have the keys but for those that go on, back
 * and out.
 */
final class StageKeys {

  private static final int MOST_DIGITS = 3;

  private final Performance performance;
  private final Consumer<Command> commands;
  private String number = "";

  /** {@code commands} carries them out. */
  StageKeys(Performance performance, Consumer<Command> commands) {
    this.performance = performance;
    this.commands = commands;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (isDigit(event)) {
      String name = event.getCode().getName();
      number = (number + name.charAt(name.length() - 1)).replaceFirst("^0+", "");
      number = number.substring(Math.max(0, number.length() - MOST_DIGITS));
      event.consume();
      return;
    }
    if (event.getCode() == KeyCode.ENTER && !number.isEmpty()) {
      int wanted = Integer.parseInt(number);
      number = "";
      performance.go(talk -> talk.goTo(wanted));
      event.consume();
      return;
    }
    Command.of(event)
        .filter(command -> !performance.liveProperty().get() || isAlways(command, event))
        .ifPresent(
            command -> {
              number = "";
              commands.accept(command);
              event.consume();
            });
  }

  private boolean isDigit(KeyEvent event) {
    return event.getCode().isDigitKey()
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !performance.liveProperty().get();
  }

  /** What is heard although a panel has the focus. */
  private static boolean isAlways(Command command, KeyEvent event) {
    return switch (command) {
      case END, EXPLORE, KEYS, ROOM -> true;
      case NEXT, BACK -> event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
      case FIRST,
          LAST,
          BLACK,
          WHITE,
          POINTER,
          INK,
          ERASE,
          KEEP,
          SPOTLIGHT,
          MAGNIFY,
          LATER,
          EARLIER,
          EXCHANGE ->
          false;
    };
  }
}
