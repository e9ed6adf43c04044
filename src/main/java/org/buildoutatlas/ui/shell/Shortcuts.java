package org.buildoutatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work wherever the focus is; those without Ctrl or Alt only outside text fields. */
final class Shortcuts {

  private final List<Action> actions;

  Shortcuts(List<Action> actions) {
    this.actions = List.copyOf(actions);
  }

  void listen(Scene scene) {
    // What is written with Ctrl goes before what has the focus, a plain letter after it.
    scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> hear(e, Key::worksWhileTyping));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> hear(e, key -> !key.worksWhileTyping()));
    scene.addEventHandler(KeyEvent.KEY_TYPED, e -> hear(e, key -> !key.worksWhileTyping()));
  }

  private void hear(KeyEvent e, Predicate<Key> kind) {
    boolean typing = e.getTarget() instanceof TextInputControl;
    // A text field has an undo of its own.
    boolean own = typing && (e.getCode() == KeyCode.Z || e.getCode() == KeyCode.Y);
    if (own) {
      return;
    }
    Optional<Action> meant =
        actions.stream()
            .filter(
                a ->
                    a.keys().stream()
                        .filter(kind)
                        .filter(key -> !typing || key.worksWhileTyping())
                        .anyMatch(key -> key.matches(e)))
            .filter(a -> a.enabled().getAsBoolean())
            .findFirst();
    meant.ifPresent(
        action -> {
          action.run().run();
          e.consume();
        });
  }
}
