package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.talk.Hall;
import org.buildoutatlas.view.Story;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Both stories presented from beginning to end, with a picture of every scene. */
@ExtendWith(ApplicationExtension.class)
class StoryScreensTest {

  private static final Hall.Screen WIDE = new Hall.Screen(Box.at(0, 0, 1280, 720), 1);

  private OpenTalk talk;

  @Start
  void start(Stage stage) {
    talk = new OpenTalk(stage, List.of(WIDE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-pays-for-stargate", "which-korean-coast"})
  void everySceneOfAStoryIsShown(String name) throws Exception {
    Story story = OpenTalk.story(name);
    talk.present(story, 0);
    for (int i = 0; i < story.scenes().size(); i++) {
      int builds = talk.performance().scene().builds().size();
      for (int build = 1; build < builds; build++) {
        talk.press(KeyCode.PAGE_DOWN);
      }
      assertEquals(i, talk.performance().talk().scene());
      talk.picture("story/%s-%02d-%s".formatted(name, i + 1, story.scenes().get(i).id()));
      talk.press(KeyCode.PAGE_DOWN);
    }
    assertTrue(talk.performance().talk().isLast());
    talk.press(KeyCode.ESCAPE);
    assertTrue(OpenTalk.ask(() -> !talk.theatre().isOpen()));
  }
}
