package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Panel, cards and tooltips in a later quarter: what runs is a fact, what is to run a plan. */
@ExtendWith(ApplicationExtension.class)
class PlanWalkTest {

  private static final Quarter LATER = new Quarter(2028, 4);

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void plansReadAsPlansAndFactsAsFacts() throws Exception {
    open.settle();
    assertTrue(texts("#counted-abilene").contains("Operational"));
    assertTrue(texts("#counted-milam").contains("Under construction"));
    assertTrue(said("abilene").contains("618\u00a0MW IT energised"), said("abilene"));
    pictures.look(v -> v.withAt(LATER).withAdjacentSites(true));
    everyWordOfALaterQuarter();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        pictures.look(v -> v.withTheme(theme).withAdjacentSites(false));
        pictures.picture("plan-us-" + theme + "-" + size[0]);
        pictures.look(v -> v.withSelection(new Selection.OfSite("milam")));
        pictures.picture("plan-milam-" + theme + "-" + size[0]);
        pictures.look(v -> v.withSelection(new Selection.Nothing()));
      }
      Pictures.onWindow(() -> open.window().map().toggleTool("filter"));
      open.settle();
      pictures.look(v -> v.withTheme("light"));
      pictures.picture("plan-filter-light-" + size[0]);
      Pictures.onWindow(() -> open.window().map().toggleTool("filter"));
      pictures.look(
          v ->
              v.withTheme("light")
                  .withRegion(Region.WORLD)
                  .withLayers(v.layers().with(MapLayer.STARGATE, false)));
      pictures.picture("plan-world-without-stargate-" + size[0]);
      pictures.look(
          v ->
              v.withRegion(Region.UNITED_STATES)
                  .withLayers(v.layers().with(MapLayer.STARGATE, true)));
    }
  }

  private void everyWordOfALaterQuarter() throws Exception {
    assertTrue(texts("#counted-abilene").contains("Operational"), "It runs already");
    assertTrue(texts("#counted-denton").contains("Operational"), "It runs already");
    assertTrue(texts("#counted-milam").contains("Planned to operate"));
    List<String> panel = texts("#investment");
    assertTrue(panel.stream().anyMatch(t -> t.contains("IT to run by 2028 Q4")), panel::toString);
    assertTrue(
        said("abilene").contains("to run by 2028 Q4, 100\u00a0%; 618\u00a0MW IT runs already"),
        said("abilene"));
    assertTrue(said("denton").contains("runs already"), said("denton"));
    assertTrue(said("milam").contains("planned, to run by 2028 Q4"), said("milam"));
    Pictures.onWindow(() -> open.window().map().toggleTool("filter"));
    open.settle();
    assertEquals(
        "Operational or planned to be",
        ((Labeled) pictures.node("#filter-status-operational")).getText());
    Pictures.onWindow(() -> open.window().map().toggleTool("filter"));
    pictures.look(v -> v.withSelection(new Selection.OfSite("milam")));
    List<String> card = texts("#site-card");
    assertTrue(card.containsAll(List.of("To run by 2028 Q4", "Planned to operate")), "" + card);
    pictures.look(v -> v.withSelection(new Selection.OfSite("denton")));
    card = texts("#site-card");
    assertTrue(card.containsAll(List.of("Runs already", "Operational")), "" + card);
    pictures.look(v -> v.withSelection(new Selection.Nothing()));
  }

  @Test
  void aPastDayHasFactsAtItsOwnQuarterAndNamesWhosePowerItIs() throws Exception {
    LocalDate day = LocalDate.of(2026, 3, 1);
    open.settle();
    pictures.look(v -> v.takenTo(day));
    assertEquals(Quarter.of(day), open.viewpoint().at());
    assertTrue(said("abilene").contains("200\u00a0MW energised"), said("abilene"));
    assertTrue(
        said("shackelford").contains("1.4\u00a0GW IT planned, under construction"),
        said("shackelford"));
    List<String> panel = texts("#investment");
    assertTrue(panel.stream().anyMatch(t -> t.contains("IT energised")), panel::toString);
    assertFalse(panel.stream().anyMatch(t -> t.contains("to run")), panel::toString);
    pictures.picture("plan-past-1280");
  }

  /** What is read out for a site, and what its tooltip says. */
  private String said(String site) {
    return String.valueOf(
        WaitForAsyncUtils.waitForAsyncFx(
            30_000,
            () ->
                pictures.node("#site-" + site).queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  /** All texts within a node, of labels and of charts. */
  private List<String> texts(String selector) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            pictures.node(selector).lookupAll("*").stream()
                .map(
                    n ->
                        n instanceof Labeled labeled
                            ? labeled.getText()
                            : String.valueOf(n.getAccessibleText()))
                .collect(Collectors.toList()));
  }
}
