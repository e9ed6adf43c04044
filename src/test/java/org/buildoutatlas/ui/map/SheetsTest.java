package org.buildoutatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.buildoutatlas.ui.kit.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetsTest {

  private Sheets sheets;

  @Start
  void start(Stage stage) {
    sheets = new Sheets(new Motion(Optional.of(false)));
    stage.setScene(new Scene(new Pane(sheets.node()), 400, 300));
    stage.show();
  }

  @Test
  void whatStillShowsThroughGoesWhenTheWindowIsResized(FxRobot robot) {
    robot.interact(
        () -> {
          sheets.fit(400, 300, 1);
          ((Parent) sheets.node()).layout();
          sheets.hold();
          assertTrue(sheets.fadingProperty().get(), "The old map is kept");
          sheets.fit(300, 200, 1);
          ((Parent) sheets.node()).layout();
          assertFalse(sheets.fadingProperty().get(), "It would not fit");
        });
  }
}
