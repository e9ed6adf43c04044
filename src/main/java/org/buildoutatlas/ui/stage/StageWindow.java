package org.buildoutatlas.ui.stage;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.talk.Hall;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.FxInk;
import org.buildoutatlas.ui.kit.ThemeStyles;

/** A window of a talk, in the talk's own theme. */
final class StageWindow {

  private final Stage stage;
  private final boolean fills;

  /**
   * Makes it, hidden.
   *
   * @param fills whether it takes all of its screen, without a frame
   */
  StageWindow(Window owner, String title, Region content, Theme theme, boolean fills) {
    this.fills = fills;
    stage = new Stage(fills ? StageStyle.UNDECORATED : StageStyle.DECORATED);
    stage.setTitle(title);
    StackPane ground = new StackPane(content);
    Scene scene = new Scene(ground);
    // A snapshot asks a scene that was sized by its window for what it would prefer, and takes it.
    ground.prefWidthProperty().bind(scene.widthProperty());
    ground.prefHeightProperty().bind(scene.heightProperty());
    // A sheet for all windows would dress the desk in the talk's theme too.
    ThemeStyles styles = new ThemeStyles(theme);
    scene.setUserAgentStylesheet(styles.userAgentStylesheet());
    scene.getStylesheets().setAll(styles.stylesheets());
    scene.getStylesheets().add(sheet("window.css"));
    scene.getStylesheets().add(sheet("stage.css"));
    scene.setFill(FxInk.colour(theme.map().sea()));
    stage.setScene(scene);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    if (owner instanceof Stage desk) {
      stage.getIcons().setAll(desk.getIcons());
    }
  }

  Stage stage() {
    return stage;
  }

  Scene scene() {
    return stage.getScene();
  }

  /** Shows it on a screen, or moves it there. */
  void show(Hall.Screen screen) {
    Box box = fills ? screen.box() : screen.free();
    stage.setFullScreen(false);
    stage.setX(box.minX());
    stage.setY(box.minY());
    stage.setWidth(box.width());
    stage.setHeight(box.height());
    stage.show();
    if (fills) {
      stage.setFullScreen(true);
    }
    stage.toFront();
  }

  void close() {
    stage.close();
  }

  /** Where a window lies on the desktop; a point where it has no place yet. */
  static Box box(Window window) {
    double x = Double.isNaN(window.getX()) ? 0 : window.getX();
    double y = Double.isNaN(window.getY()) ? 0 : window.getY();
    double width = Double.isNaN(window.getWidth()) ? 0 : window.getWidth();
    double height = Double.isNaN(window.getHeight()) ? 0 : window.getHeight();
    return Box.at(x, y, width, height);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(
            StageWindow.class.getResource("/org/buildoutatlas/ui/" + name), name)
        .toExternalForm();
  }
}
