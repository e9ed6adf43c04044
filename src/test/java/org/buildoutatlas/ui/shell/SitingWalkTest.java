package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.ui.siting.Ranking;
import org.buildoutatlas.ui.siting.Sureness;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Siting by mouse and by keys; pictures in {@code target/screens/siting}. */
@ExtendWith(ApplicationExtension.class)
class SitingWalkTest {

  private static final LonLat OFF_YEOSU = new LonLat(127.9, 34.5);
  private static final LonLat SEOUL = new LonLat(127.0, 37.55);

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void weightsPresetsAndProfilesRankTheCandidates(FxRobot robot) throws Exception {
    korea();
    Ranking usual = ranking();
    assertEquals("dangjin", usual.scores().getFirst().candidate().id());
    assertTrue(pictures.<Label>node("#siting-flip").getText().startsWith("Ulsan takes the lead"));
    Slider tide = pictures.node("#weight-tide");
    Pictures.onWindow(() -> pictures.<ToggleButton>node("#weight-lock-waves").fire());
    Pictures.onWindow(tide::requestFocus);
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    open.settle();
    Ranking moved = ranking();
    assertEquals(12, moved.weights().share("tide"), 1e-9);
    assertEquals(14, moved.weights().share("waves"), 1e-9, "It is held");
    assertEquals(100, moved.weights().shares().values().stream().mapToDouble(w -> w).sum(), 1e-9);
    assertEquals("ulsan", moved.scores().getFirst().candidate().id());
    Sureness.Answer sure = open.window().siting().sureness().answerProperty().get().orElseThrow();
    assertEquals(moved.weights(), sure.of().weights(), "The ranges are those of these weights");
    Pictures.onWindow(() -> open.window().desk().workspace().undo());
    assertEquals(11, ranking().weights().share("tide"), 1e-9, "Each key is a step of its own");
    take("#preset", "preset-cooling-first");
    assertEquals(35, ranking().weights().share("cooling"), 1e-9);
    assertEquals("Cooling first", pictures.<MenuButton>node("#preset").getText());
    take("#preset", "preset-save");
    robot.interact(() -> pictures.<TextField>node("#preset-name").setText("Mine"));
    robot.interact(() -> pictures.<Button>node("#preset-keep").fire());
    take("#preset", "preset-default");
    assertEquals(Map.of(), viewpoint().weights(), "Those of the data set are nobody's own");
    take("#preset", "preset-own-0");
    assertEquals(35, ranking().weights().share("cooling"), 1e-9);
    take("#preset", "preset-default");
    Slider cooling = pictures.node("#weight-cooling");
    robot.interact(() -> cooling.setValue(cooling.getMax()));
    Pictures.onWindow(cooling::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertEquals(41, ranking().weights().share("cooling"), 1e-9, "The end grows for the next key");
    take("#preset", "preset-default");
    assertEquals(40, cooling.getMax(), 1e-9);
    assertEquals(Map.of(), viewpoint().weights(), "No thumb is pushed back into a weight");
    take("#profile", "profile-offshore");
    assertEquals("offshore", viewpoint().profile());
    assertNotEquals(usual.weights(), ranking().weights());
    pictures.look(v -> v.withProfile("quayside").withWeights(Map.of("waves", 0.0)));
    assertTrue(pictures.node("#siting-zero").isVisible());
    assertTrue(ranking().scores().isEmpty());
  }

  @Test
  void candidatesStandBesideEachOtherAndAPlaceIsTried(FxRobot robot) throws Exception {
    korea();
    for (String id : List.of("dangjin", "ulsan")) {
      pictures.look(v -> v.withSelection(new Selection.OfCandidate(id)));
      Pictures.onWindow(() -> pictures.<ToggleButton>node("#candidate-compare").fire());
    }
    open.settle();
    assertTrue(pictures.node("#comparison").isVisible());
    List<String> verdicts =
        pictures.node("#verdicts").lookupAll(".label").stream()
            .map(n -> ((Label) n).getText())
            .toList();
    assertTrue(
        verdicts.get(1).contains("flips if tidal range weighs more than"), verdicts::toString);
    pictures.picture("siting/compared");
    Pictures.onWindow(() -> open.window().siting().compareNone());
    Pictures.onWindow(() -> open.window().trials().at(SEOUL));
    open.settle();
    assertTrue(viewpoint().trials().isEmpty(), "None lies on land");
    Pictures.onWindow(() -> open.window().map().toggleTool("trial"));
    MapFrame frame = open.window().map().frameProperty().get().orElseThrow();
    Point pixel = frame.toPixel(OFF_YEOSU);
    Point2D screen = pictures.node("#map").localToScreen(pixel.x(), pixel.y());
    robot.clickOn(screen);
    open.settle();
    Pictures.onWindow(() -> open.window().map().toggleTool("trial"));
    Candidate trial = viewpoint().trials().getFirst();
    assertEquals(Optional.of(trial.id()), viewpoint().selection().candidate());
    assertTrue(score(trial.id()).isUncertain());
    double before = score(trial.id()).points();
    Pictures.onWindow(() -> pictures.<TextField>node("#trial-waves").requestFocus());
    robot.write("1.2").type(KeyCode.ENTER);
    open.settle();
    assertNotEquals(before, score(trial.id()).points());
    pictures.picture("siting/trial");
    Pictures.onWindow(() -> open.window().desk().workspace().undo());
    open.settle();
    assertEquals(before, score(trial.id()).points(), 1e-9);
    robot.interact(() -> pictures.<TextField>node("#trial-name").setText("My bay"));
    robot.interact(() -> pictures.<TextField>node("#trial-name").fireEvent(new ActionEvent()));
    open.settle();
    assertEquals("My bay", viewpoint().trials().getFirst().label());
    assertEquals(
        "dangjin", ranking().scores().getFirst().candidate().id(), "A trial takes nobody's rank");
    Pictures.onWindow(() -> open.window().trials().at(SEOUL));
    open.settle();
    assertFalse(pictures.node("#trial-wrong").isVisible(), "A place is not the card's matter");
    robot.interact(
        () -> {
          for (String id : List.of("#trial-typhoon", "#trial-cooling")) {
            TextField field = pictures.node(id);
            field.setText("3");
            field.fireEvent(new ActionEvent());
          }
        });
    open.settle();
    assertEquals(
        2,
        viewpoint().trials().getFirst().measurements().stream()
            .filter(m -> m.kind() == Measurement.Kind.GIVEN)
            .count(),
        "What is given before the last is done is not lost");
    Pictures.onWindow(() -> open.window().trials().remove(trial.id()));
    open.settle();
    assertFalse(viewpoint().isTrial(trial.id()));
    assertEquals(14, ranking().scores().size());
  }

  private void korea() throws Exception {
    open.settle();
    Pictures.onWindow(
        () -> {
          open.window().desk().workspace().move(v -> v.withRegion(Region.KOREA));
          open.window().panel().showTab(2);
        });
    open.settle();
  }

  private void take(String menu, String item) throws Exception {
    Pictures.onWindow(
        () ->
            pictures.<MenuButton>node(menu).getItems().stream()
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .map(MenuItem.class::cast)
                .orElseThrow()
                .fire());
    open.settle();
  }

  private Ranking ranking() {
    return open.window().siting().ranking().orElseThrow();
  }

  private Score score(String id) {
    return ranking().score(id).orElseThrow();
  }

  private Viewpoint viewpoint() {
    return open.window().desk().workspace().viewpoint();
  }
}
