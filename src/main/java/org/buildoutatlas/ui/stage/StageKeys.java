package org.buildoutatlas.ui.stage;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * The keys of a talk, heard in every window of it: commands, and the number of a scene followed by
 * Enter. While panels lie open beside the map, they have the keys that move within them: digits,
 * arrows, space, Home and End. What is written in a text field means nothing else.
 */
final class StageKeys {

  private static final int MOST_DIGITS = 3;

  /** A number that is not entered by then was typed by mistake. */
  private static final Duration PATIENCE = Duration.seconds(4);

  private final Performance performance;
  private final Consumer<Command> commands;
  private final PauseTransition forgetting = new PauseTransition(PATIENCE);
  private String number = "";

  /** {@code commands} carries them out. */
  StageKeys(Performance performance, Consumer<Command> commands) {
    this.performance = performance;
    this.commands = commands;
    forgetting.setOnFinished(_ -> forget());
    performance.talkProperty().addListener((_, _, _) -> forget());
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
      performance.say(performance.desk().text("ui.stage.typed", number));
      forgetting.playFromStart();
      event.consume();
      return;
    }
    if (event.getCode() == KeyCode.ENTER && !number.isEmpty()) {
      int wanted = Integer.parseInt(number);
      forget();
      performance.go(talk -> talk.goTo(wanted));
      event.consume();
      return;
    }
    Command.of(event)
        .filter(command -> !performance.liveProperty().get() || isAlways(command, event))
        .ifPresent(
            command -> {
              forget();
              commands.accept(command);
              event.consume();
            });
  }

  private void forget() {
    forgetting.stop();
    if (!number.isEmpty()) {
      number = "";
      performance.say("");
    }
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
      case END, EXPLORE, KEYS, ROOM, BLACK, WHITE, POINTER, INK, ERASE, KEEP, SPOTLIGHT, MAGNIFY ->
          true;
      case NEXT, BACK -> event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
      case FIRST, LAST, LATER, EARLIER, EXCHANGE -> false;
    };
  }
}
