package org.buildoutatlas.ui.siting;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.map.MapPen;
import org.buildoutatlas.ui.map.MapTool;
import org.buildoutatlas.view.Selection;
import org.kordamp.ikonli.feather.Feather;

/** The tool that tries places: while its card is open, each click at sea makes a candidate. */
public final class TrialTool implements MapPen {

  /** How it is called among the tools of the map. */
  public static final String NAME = "trial";

  private static final double WIDTH = 268;

  private final Desk desk;
  private final Trials trials;
  private final Group root = new Group();
  private Optional<MapFrame> frame = Optional.empty();

  private TrialTool(Desk desk, Trials trials) {
    this.desk = desk;
    this.trials = trials;
  }

  /** The tool with its card. */
  public static MapTool on(Desk desk, Trials trials) {
    TrialTool pen = new TrialTool(desk, trials);
    return new MapTool(
        NAME,
        Feather.MAP_PIN,
        pen::card,
        Optional.of(pen),
        desk.workspace().viewpointProperty().map(v -> v.trials().size()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void follow(MapFrame now) {
    frame = Optional.of(now);
  }

  @Override
  public void click(LonLat place) {
    trials.at(place);
  }

  @Override
  public void finish() {
    // A click is all there is to it.
  }

  @Override
  public void point(Optional<LonLat> place) {
    // Nothing is drawn before the click.
  }

  @Override
  public boolean key(KeyEvent event) {
    return false;
  }

  @Override
  public void putAway() {
    // Candidates stay; they are the viewpoint's.
    trials.forget();
  }

  private Region card() {
    Label wrong = Texts.wrapped("", "error-text");
    wrong.setId("trial-refusal");
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    trials.refusalProperty().addListener((_, _, now) -> wrong.setText(now.orElse("")));
    Button middle = new Button(desk.text("ui.trial.middle"));
    middle.setId("trial-middle");
    middle.setOnAction(_ -> frame.ifPresent(f -> trials.at(f.camera().center())));
    VBox list = new VBox(4);
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.trials())
        .addListener((_, _, now) -> list(list, now));
    list(list, desk.workspace().viewpoint().trials());
    VBox card =
        new VBox(
            10,
            Texts.line(desk.text("ui.map.trial"), "section-title"),
            Texts.wrapped(desk.text("ui.trial.hint"), "support"),
            wrong,
            middle,
            list);
    card.setPrefWidth(WIDTH);
    card.setMaxWidth(WIDTH);
    return card;
  }

  private void list(VBox list, List<Candidate> now) {
    list.getChildren().clear();
    for (Candidate trial : now) {
      Button open = new Button(trial.label());
      open.getStyleClass().addAll("flat", "compact");
      open.setMnemonicParsing(false);
      open.setOnAction(
          _ -> desk.workspace().move(v -> v.withSelection(new Selection.OfCandidate(trial.id()))));
      Button remove = new Button(desk.text("ui.trial.remove"));
      remove.getStyleClass().addAll("flat", "compact");
      remove.setAccessibleText(desk.text("ui.trial.remove.of", trial.label()));
      remove.setOnAction(_ -> trials.remove(trial.id()));
      list.getChildren().add(Texts.row(8, Texts.growing(open), remove));
    }
  }
}
