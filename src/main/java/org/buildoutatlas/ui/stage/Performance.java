package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.buildoutatlas.talk.Talk;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;

/**
 * A talk under way: where it stands, what the presenter holds in the hand, and whether the map is
 * followed off the script. All windows of the talk show this and change nothing else. Used on the
 * JavaFX thread.
 */
final class Performance {

  /** Asked for again so soon, the panels stay as they are, in nanoseconds. */
  private static final long AGAIN = 300_000_000;

  private final Desk desk;
  private final Story story;
  private final List<StageScene> scenes;
  private final ReadOnlyObjectWrapper<Talk> talk;
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.NONE);
  private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper(this, "live");
  private final BooleanExpression offScript;
  private final BooleanExpression otherFacts;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
  private final int first;
  private long explored = System.nanoTime() - AGAIN;

  /**
   * Begins a talk.
   *
   * @param desk the talk's own, whose workspace only the talk moves
   * @param scenes those of the story, made ready
   * @param from the scene to begin with, from 0
   */
  Performance(Desk desk, Story story, List<StageScene> scenes, int from) {
    this.desk = desk;
    this.story = story;
    this.scenes = List.copyOf(scenes);
    List<Integer> builds = new ArrayList<>();
    scenes.forEach(scene -> builds.add(scene.builds().size()));
    talk = new ReadOnlyObjectWrapper<>(this, "talk", Talk.at(builds, from));
    offScript =
        Bindings.createBooleanBinding(
            () -> live.get() || !isAtScene(), live, talk, desk.workspace().viewpointProperty());
    otherFacts =
        Bindings.createBooleanBinding(
            () -> offScript.get() && !tellsOf(desk.workspace().viewpoint()),
            offScript,
            desk.workspace().viewpointProperty());
    first = talk.get().scene();
  }

  Desk desk() {
    return desk;
  }

  Story story() {
    return story;
  }

  List<StageScene> scenes() {
    return scenes;
  }

  /** The scene that is shown. */
  StageScene scene() {
    return scenes.get(talk.get().scene());
  }

  /** Where the talk stands. */
  ReadOnlyObjectProperty<Talk> talkProperty() {
    return talk.getReadOnlyProperty();
  }

  /** Where the talk stands. */
  Talk talk() {
    return talk.get();
  }

  /** What the presenter holds in the hand. */
  ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  /** Whether the panels of the window lie open beside the map. */
  ReadOnlyBooleanProperty liveProperty() {
    return live.getReadOnlyProperty();
  }

  /** Whether anything else is looked at than the scene says. */
  BooleanExpression offScript() {
    return offScript;
  }

  /** Whether the map shows other dates or other suppositions than the scene's words tell of. */
  BooleanExpression otherFacts() {
    return otherFacts;
  }

  /** The scene that the talk was begun with, from 0. */
  int first() {
    return first;
  }

  /** How many builds of the scene are still to come. */
  int buildsLeft() {
    return scene().builds().size() - 1 - talk.get().build();
  }

  /** What the presenter alone is told, or empty. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Tells the presenter something; empty for no more. */
  void say(String text) {
    said.set(text);
  }

  /** Goes on or back in the story; whatever was explored is left. */
  void go(UnaryOperator<Talk> step) {
    Talk before = talk.get();
    Talk now = step.apply(before);
    if (now.curtain() != before.curtain()) {
      // Behind the curtain all stays as it was.
      talk.set(now);
      return;
    }
    live.set(false);
    if (now.scene() != before.scene()) {
      tool.set(Tool.NONE);
    }
    boolean flies = now.scene() != before.scene() && flies(before.scene(), now.scene());
    talk.set(now);
    follow(flies);
  }

  /** Whether the map flies from one scene to another: both fill the screen with it. */
  private boolean flies(int from, int to) {
    return scenes.get(to).scene().transition() == Transition.FLY
        && scenes.get(from).fills()
        && scenes.get(to).fills();
  }

  /** Takes a tool in the hand, or lays it down where it is in the hand. */
  void take(Tool wanted) {
    tool.set(tool.get() == wanted ? Tool.NONE : wanted);
  }

  /** Opens the panels beside the map, or goes back to the scene from wherever the map was led. */
  void explore() {
    long now = System.nanoTime();
    boolean again = now - explored < AGAIN;
    if (again) {
      // Pressed again while the panels were built.
      return;
    }
    if (offScript.get()) {
      comeBack();
    } else {
      tool.set(Tool.NONE);
      live.set(true);
    }
    explored = System.nanoTime();
  }

  /** Goes back to what the scene says. */
  void comeBack() {
    live.set(false);
    follow(scene().fills());
  }

  /** Looks at what the scene does; where the map does not fly, the old one fades. */
  private void follow(boolean flies) {
    boolean reduced = desk.motion().isReduced();
    desk.motion().reduce(reduced || !flies);
    desk.workspace().move(_ -> scene().viewpoint());
    desk.motion().reduce(reduced);
  }

  private boolean tellsOf(Viewpoint now) {
    Viewpoint told = scene().viewpoint();
    return now.at().equals(told.at())
        && now.knownOn().equals(told.knownOn())
        && now.adjustments().equals(told.adjustments())
        && now.weights().equals(told.weights())
        && now.adjacentSites() == told.adjacentSites()
        && now.filter().equals(told.filter());
  }

  private boolean isAtScene() {
    return scene().room().isEmpty() || desk.workspace().viewpoint().equals(scene().viewpoint());
  }
}
