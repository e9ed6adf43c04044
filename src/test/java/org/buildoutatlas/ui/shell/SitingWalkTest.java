package org.buildoutatlas.ui.shell;

import java.io.IOException;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Siting by mouse and by keys; pictures in {@code target/screens/siting}. */
@ExtendWith(ApplicationExtension.class)
class SitingWalkTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void screens() throws Exception {
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : new String[] {"light", "dark", "high-contrast"}) {
        pictures.look(
            v ->
                v.withRegion(Region.KOREA)
                    .withTheme(theme)
                    .withSelection(new Selection.Nothing()));
        Pictures.onWindow(() -> pictures.<TabPane>node("#tabs").getSelectionModel().select(2));
        open.settle();
        pictures.picture("siting/panel-" + theme + "-" + size[0]);
        pictures.look(v -> v.withSelection(new Selection.OfCandidate("geoje-gohyeon")));
        pictures.picture("siting/candidate-" + theme + "-" + size[0]);
        pictures.look(v -> v.withSelection(new Selection.OfCandidate("sinan")));
        pictures.picture("siting/sinan-" + theme + "-" + size[0]);
      }
    }
  }
}
