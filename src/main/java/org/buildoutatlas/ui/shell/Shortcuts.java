package org.buildoutatlas.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.buildoutatlas.ui.export.ImageSaving;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.map.MapView;
import org.buildoutatlas.ui.panel.SidePanel;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/** The keys that work wherever the focus is; single figures only outside text fields. */
final class Shortcuts {

  private static final Map<KeyCode, Integer> FIGURES =
      Map.of(
          KeyCode.DIGIT1, 0,
          KeyCode.DIGIT2, 1,
          KeyCode.DIGIT3, 2,
          KeyCode.DIGIT4, 3,
          KeyCode.DIGIT5, 4,
          KeyCode.NUMPAD1, 0,
          KeyCode.NUMPAD2, 1,
          KeyCode.NUMPAD3, 2,
          KeyCode.NUMPAD4, 3,
          KeyCode.NUMPAD5, 4);

  private static final int TABS = 4;

  private final Desk desk;
  private final MapView map;
  private final Consumer<Integer> showTab;
  private final Map<KeyCombination, Runnable> keys;

  Shortcuts(
      Desk desk,
      Toolbar toolbar,
      MapView map,
      SidePanel panel,
      Folders folders,
      ImageSaving saving) {
    this.desk = desk;
    this.map = map;
    showTab = panel::showTab;
    keys =
        Map.of(
            KeyCombination.keyCombination("Shortcut+K"), toolbar::search,
            KeyCombination.keyCombination("Shortcut+O"), folders::choose,
            KeyCombination.keyCombination("Shortcut+E"), saving::ask,
            KeyCombination.keyCombination("Shortcut+Z"), desk.workspace()::undo,
            KeyCombination.keyCombination("Shortcut+Y"), desk.workspace()::redo,
            KeyCombination.keyCombination("Shortcut+Shift+Z"), desk.workspace()::redo,
            KeyCombination.keyCombination("Shortcut+Shift+T"), toolbar::nextTheme);
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::combination);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void combination(KeyEvent e) {
    boolean typing = e.getTarget() instanceof TextInputControl;
    List<Runnable> actions =
        keys.entrySet().stream()
            .filter(entry -> entry.getKey().match(e))
            .map(Map.Entry::getValue)
            .toList();
    // A text field has an undo of its own.
    boolean own = typing && (e.getCode() == KeyCode.Z || e.getCode() == KeyCode.Y);
    if (!actions.isEmpty() && !own) {
      actions.forEach(Runnable::run);
      e.consume();
    } else if (e.isAltDown() && FIGURES.getOrDefault(e.getCode(), TABS) < TABS) {
      showTab.accept(FIGURES.get(e.getCode()));
      e.consume();
    }
  }

  private void key(KeyEvent e) {
    boolean plain = !e.isControlDown() && !e.isAltDown() && !e.isMetaDown() && !e.isShiftDown();
    if (!plain || e.getTarget() instanceof TextInputControl) {
      return;
    }
    if (FIGURES.containsKey(e.getCode())) {
      Region region = List.of(Region.values()).get(FIGURES.get(e.getCode()));
      desk.workspace().move(v -> v.withRegion(region));
      e.consume();
    } else {
      letter(e);
    }
  }

  private void letter(KeyEvent e) {
    boolean known = true;
    switch (e.getCode()) {
      case L -> map.toggleTool("layers");
      case F -> map.toggleTool("filter");
      case M -> map.toggleTool("measure");
      case K -> map.toggleLegend();
      case ESCAPE -> back();
      default -> known = false;
    }
    if (known) {
      e.consume();
    }
  }

  /** One step back: the open card, or else what is chosen. */
  private void back() {
    if (!map.closeTool()) {
      desk.workspace().move(v -> v.withSelection(new Selection.Nothing()));
    }
  }
}
