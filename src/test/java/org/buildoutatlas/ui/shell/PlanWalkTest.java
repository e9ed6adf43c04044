package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Panel, cards and tooltips in a later quarter: what runs is a fact, what is to run a plan. */
@ExtendWith(ApplicationExtension.class)
class PlanWalkTest {

  private static final Path SCREENS = Path.of("target", "screens");
  private static final Quarter LATER = new Quarter(2028, 4);

  private OpenWindow open;
  private Stage stage;
  private Optional<Scene> sheet = Optional.empty();

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    open = new OpenWindow(shown);
    open.show();
  }

  @Test
  void plansReadAsPlansAndFactsAsFacts() throws Exception {
    open.settle();
    assertTrue(texts("#counted-abilene").contains("Operational"));
    assertTrue(texts("#counted-milam").contains("Under construction"));
    assertTrue(said("abilene").contains("618\u00a0MW IT energised"), said("abilene"));
    look(v -> v.withAt(LATER).withAdjacentSites(true));
    everyWordOfALaterQuarter();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        look(v -> v.withTheme(theme).withAdjacentSites(false));
        picture("plan-us-" + theme + "-" + size[0]);
        look(v -> v.withSelection(new Selection.OfSite("milam")));
        picture("plan-milam-" + theme + "-" + size[0]);
        look(v -> v.withSelection(new Selection.Nothing()));
      }
      onWindow(() -> open.window().map().toggleTool("filter"));
      open.settle();
      look(v -> v.withTheme("light"));
      picture("plan-filter-light-" + size[0]);
      onWindow(() -> open.window().map().toggleTool("filter"));
      look(
          v ->
              v.withTheme("light")
                  .withRegion(Region.WORLD)
                  .withLayers(v.layers().with(MapLayer.STARGATE, false)));
      picture("plan-world-without-stargate-" + size[0]);
      look(
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
    onWindow(() -> open.window().map().toggleTool("filter"));
    open.settle();
    assertEquals(
        "Operational or planned to be", ((Labeled) node("#filter-status-operational")).getText());
    onWindow(() -> open.window().map().toggleTool("filter"));
    look(v -> v.withSelection(new Selection.OfSite("milam")));
    List<String> card = texts("#site-card");
    assertTrue(card.containsAll(List.of("To run by 2028 Q4", "Planned to operate")), "" + card);
    look(v -> v.withSelection(new Selection.OfSite("denton")));
    card = texts("#site-card");
    assertTrue(card.containsAll(List.of("Runs already", "Operational")), "" + card);
    look(v -> v.withSelection(new Selection.Nothing()));
  }

  @Test
  void aPastDayHasFactsAtItsOwnQuarterAndNamesWhosePowerItIs() throws Exception {
    LocalDate day = LocalDate.of(2026, 3, 1);
    open.settle();
    look(v -> v.takenTo(day));
    assertEquals(Quarter.of(day), open.viewpoint().at());
    assertTrue(said("abilene").contains("200\u00a0MW energised"), said("abilene"));
    assertTrue(
        said("shackelford").contains("1.4\u00a0GW IT planned, under construction"),
        said("shackelford"));
    List<String> panel = texts("#investment");
    assertTrue(panel.stream().anyMatch(t -> t.contains("IT energised")), panel::toString);
    assertFalse(panel.stream().anyMatch(t -> t.contains("to run")), panel::toString);
    picture("plan-past-1280");
  }

  /** What is read out for a site, and what its tooltip says. */
  private String said(String site) {
    return String.valueOf(
        WaitForAsyncUtils.waitForAsyncFx(
            30_000,
            () -> node("#site-" + site).queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  /** All texts within a node, of labels and of charts. */
  private List<String> texts(String selector) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            node(selector).lookupAll("*").stream()
                .map(
                    n ->
                        n instanceof Labeled labeled
                            ? labeled.getText()
                            : String.valueOf(n.getAccessibleText()))
                .collect(Collectors.toList()));
  }

  private Node node(String selector) {
    return Objects.requireNonNull(scene().lookup(selector), selector);
  }

  private void resize(int width, int height) throws Exception {
    onWindow(
        () -> {
          Parent root = scene().getRoot();
          List<String> sheets = List.copyOf(stage.getScene().getStylesheets());
          scene().setRoot(new Group());
          sheet = Optional.of(new Scene(root, width, height));
          scene().getStylesheets().setAll(sheets);
        });
    shoot();
    open.settle();
  }

  private Scene scene() {
    return sheet.orElseGet(stage::getScene);
  }

  private void look(UnaryOperator<Viewpoint> change) throws Exception {
    onWindow(() -> open.window().desk().workspace().move(change));
    open.settle();
  }

  private static void onWindow(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private WritableImage shoot() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              sheet.ifPresent(s -> s.getStylesheets().setAll(stage.getScene().getStylesheets()));
              return scene().snapshot(null);
            })
        .get();
  }

  private void picture(String name) throws Exception {
    shoot();
    open.settle();
    WritableImage image = shoot();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    Files.createDirectories(SCREENS);
    assertTrue(ImageIO.write(picture, "png", SCREENS.resolve(name + ".png").toFile()));
  }
}
