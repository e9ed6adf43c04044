package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing in a window of the smallest size is cut at the side. */
@ExtendWith(ApplicationExtension.class)
class PanelRoomTest {

  private OpenWindow open;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    open = new OpenWindow(shown);
    open.show();
    stage.setWidth(1280);
    stage.setHeight(720);
  }

  @Test
  void whateverPartnerIsChosenItsDetailsFitThePanel() throws Exception {
    open.settle();
    List<Partner> partners =
        open.window().desk().workspace().sight().orElseThrow().atlas().partners();
    List<String> wide = new ArrayList<>();
    for (Partner partner : partners) {
      look(() -> new Selection.OfPartner(partner.id()));
      ScrollPane pane = (ScrollPane) stage.getScene().lookup("#partners");
      double room = pane.getViewportBounds().getWidth();
      double needed = pane.getContent().minWidth(-1);
      if (needed > room) {
        wide.add(partner.id() + " needs " + needed + " of " + room);
      }
    }
    assertEquals(List.of(), wide);
    look(() -> new Selection.OfPartner("samsung-electronics"));
    open.settle();
    picture("partner-samsung-1280");
  }

  @Test
  void thePromptOfTheSearchFieldIsSeenAsAWhole() throws Exception {
    open.settle();
    TextInputControl field = (TextInputControl) stage.getScene().lookup("#search");
    Text prompt =
        field.lookupAll(".text").stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(text -> text.getText().equals(field.getPromptText()))
            .findFirst()
            .orElseThrow();
    Bounds written = prompt.localToScene(prompt.getBoundsInLocal());
    Bounds key =
        stage
            .getScene()
            .lookup("#search .key")
            .localToScene(stage.getScene().lookup("#search .key").getBoundsInLocal());
    assertTrue(written.getMaxX() <= key.getMinX(), () -> written + " runs under " + key);
  }

  @Test
  void theTitleKeepsClearOfTheCardOfAFilter() throws Exception {
    open.settle();
    onWindow(
        () -> {
          open.window().desk().workspace().move(v -> v.withRegion(Region.PACIFIC));
          open.window().map().toggleTool("filter");
        });
    open.settle();
    picture("title-beside-filter-1280");
    assertTrue(Optional.ofNullable(stage.getScene().lookup("#map-filter-card")).isPresent());
  }

  private interface Choice {
    Selection get();
  }

  private void look(Choice choice) {
    onWindow(
        () -> {
          open.window().desk().workspace().move(v -> v.withSelection(choice.get()));
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
  }

  private static void onWindow(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void picture(String name) throws Exception {
    WritableImage image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
    Pictures.write(image, name);
  }
}
