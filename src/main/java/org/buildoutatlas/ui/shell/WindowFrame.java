package org.buildoutatlas.ui.shell;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Faults;
import org.buildoutatlas.ui.kit.ThemeStyles;

/** What every window has around its content: name, least size, styles, and a word for faults. */
final class WindowFrame {

  private static final double LEAST_WIDTH = 1280;
  private static final double LEAST_HEIGHT = 720;

  /** The time bar with some air, in pixels. */
  private static final double ABOVE_TIME = 96;

  private WindowFrame() {}

  /** Puts the content on its stage, in the theme of the desk whenever that changes. */
  static void dress(Stage stage, Scene scene, Desk desk) {
    desk.themeProperty().addListener((_, _, _) -> style(scene, desk));
    style(scene, desk);
    stage.setTitle(desk.text("app.name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    Faults faults = new Faults(desk.words(), stage);
    Thread.setDefaultUncaughtExceptionHandler(faults);
    Thread.currentThread().setUncaughtExceptionHandler(faults);
  }

  /** Lets what comes and goes stand over the map, above the time bar and clear of the panel. */
  static void overMap(Node node, Node panel) {
    StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
    Runnable place =
        () ->
            StackPane.setMargin(
                node, new Insets(0, panel.getLayoutBounds().getWidth(), ABOVE_TIME, 0));
    panel.layoutBoundsProperty().addListener((_, _, _) -> place.run());
    place.run();
  }

  private static void style(Scene scene, Desk desk) {
    new ThemeStyles(desk.theme()).apply(scene);
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    WindowFrame.class.getResource("/org/buildoutatlas/ui/window.css"))
                .toExternalForm());
  }
}
