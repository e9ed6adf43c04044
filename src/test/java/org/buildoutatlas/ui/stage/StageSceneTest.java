package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.Product;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.talk.Build;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;

class StageSceneTest {

  private static final Product PRODUCT = new Product();
  private static final DataSet DATA = Product.dataSet();

  @Test
  void aMapThatComesFirstTakesAllTheScreenUntilWhatStandsBesideIt() throws Cancelled {
    for (Story story : DATA.stories()) {
      for (StageScene scene : scenes(story)) {
        boolean beside = scene.sheet().page().columns().size() > 1 && scene.room().isPresent();
        List<Double> right = scene.opening().stream().map(room -> room.box().maxX()).toList();
        boolean later = beside && scene.fills();
        assertEquals(
            later ? List.of(scene.sheet().size().width()) : List.of(), right, scene.scene().id());
        assertEquals(later, scene.builds().contains(Build.CHART), scene.scene().id());
      }
    }
  }

  private static List<StageScene> scenes(Story story) throws Cancelled {
    DeckOrder order =
        new DeckOrder(
            List.of(), Set.of(), story.scenes().getFirst().viewpoint(), List.of(), SheetSize.WIDE);
    List<Sheet> sheets = PRODUCT.decks().stage(story, order, DATA.atlas(), Progress.NONE);
    List<StageScene> scenes = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      scenes.add(StageScene.of(story.scenes().get(i), sheets.get(i), DATA.atlas()));
    }
    return scenes;
  }

  @Test
  void panelsOpenAtTheTabOfTheScene() {
    assertEquals(List.of(0, 2, 2, 2, 2, 2, 2, 2, 2), tabs("which-korean-coast"));
    assertEquals(List.of(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0), tabs("who-pays-for-stargate"));
  }

  private static List<Integer> tabs(String story) {
    return Story.named(story, DATA.stories()).orElseThrow().scenes().stream()
        .map(LivePanels::tab)
        .toList();
  }
}
