package org.buildoutatlas.page.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.Product;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetCheck;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boards of both stories on screens of every usual shape. */
class BoardsTest {

  private static final Product PRODUCT = new Product();
  private static final DataSet DATA = Product.dataSet();

  /** The smallest letters of a table on a board, as a share of its height. */
  private static final double LEGIBLE = 1 / 45.0;

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 1024", "1500, 1000", "1280, 800", "1920, 1080", "2560, 1080"})
  void aSceneHasOneBoardOfItsOwn(int width, int height) throws Cancelled {
    for (Story story : DATA.stories()) {
      List<Sheet> boards = boards(story, SheetSize.ofPixels(width, height).laidOut());
      assertEquals(
          story.scenes().stream().map(Scene::id).toList(),
          boards.stream().map(sheet -> sheet.page().id()).toList());
      List<String> problems = new ArrayList<>();
      for (Sheet board : boards) {
        problems.addAll(SheetCheck.problems(board, PRODUCT.measure()));
        for (Part part : board.parts()) {
          if (part instanceof Part.Shown shown && shown.block() instanceof Block.TableBlock) {
            assertTrue(
                SheetCheck.texts(shown.marks())
                    .map(Mark.Text::style)
                    .allMatch(style -> style.size() >= LEGIBLE * board.size().height() - 0.1),
                board.page().id());
          }
        }
      }
      assertEquals(List.of(), problems);
    }
  }

  private static List<Sheet> boards(Story story, SheetSize size) throws Cancelled {
    DeckOrder order =
        new DeckOrder(List.of(), Set.of(), story.scenes().getFirst().viewpoint(), List.of(), size);
    return PRODUCT.decks().stage(story, order, DATA.atlas(), Progress.NONE);
  }
}
