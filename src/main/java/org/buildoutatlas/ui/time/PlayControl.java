package org.buildoutatlas.ui.time;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Pace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Plays and stops, says what the bar measures, and how fast it goes. */
final class PlayControl {

  private final Desk desk;
  private final Player player;
  private final Button play = new Button("", new FontIcon(Feather.PLAY));
  private final MenuButton pace = new MenuButton();
  private final Label title;
  private final Label unit;
  private final VBox words;
  private final HBox root;

  PlayControl(Desk desk, Player player) {
    this.desk = desk;
    this.player = player;
    play.setId("play");
    play.getStyleClass().addAll("icon-button", "play-button");
    play.setOnAction(_ -> player.toggle());
    title = Texts.whole(desk.text("ui.time.title"), "emphasis");
    unit = Texts.whole(desk.text("ui.time.unit"), "support");
    fillPace();
    words = new VBox(0, title, Texts.row(2, unit, pace));
    words.setAlignment(Pos.CENTER_LEFT);
    root = Texts.row(12, play, words);
    root.setMinWidth(Region.USE_PREF_SIZE);
    player.playingProperty().addListener((_, _, _) -> showState());
    showState();
  }

  Node node() {
    return root;
  }

  /** Leaves the words out where there is no room for them. */
  void shorten(boolean on) {
    words.setVisible(!on);
    words.setManaged(!on);
  }

  /** Says what the sum leaves out. */
  void explain(String text) {
    title.setTooltip(new Tooltip(text));
    unit.setTooltip(new Tooltip(text));
  }

  private void fillPace() {
    pace.setId("pace");
    pace.getStyleClass().addAll("flat", "pace");
    ToggleGroup paces = new ToggleGroup();
    for (Pace each : Pace.values()) {
      RadioMenuItem item = new RadioMenuItem(text(each));
      item.setId("pace-" + each.factor());
      item.setToggleGroup(paces);
      item.setSelected(each == player.pace());
      item.setOnAction(
          _ -> {
            player.setPace(each);
            showPace();
          });
      pace.getItems().add(item);
    }
    CheckMenuItem loop = new CheckMenuItem(desk.text("ui.time.loop"));
    loop.setOnAction(_ -> player.setLoop(loop.isSelected()));
    pace.getItems().addAll(new SeparatorMenuItem(), loop);
    pace.setTooltip(new Tooltip(desk.text("ui.time.pace.hint")));
    showPace();
  }

  private void showPace() {
    pace.setText(text(player.pace()));
    pace.setAccessibleText(desk.text("ui.time.pace", text(player.pace())));
  }

  private String text(Pace each) {
    return desk.numbers().plain(BigDecimal.valueOf(each.factor()).stripTrailingZeros()) + "\u00d7";
  }

  private void showState() {
    boolean on = player.playingProperty().get();
    play.setGraphic(new FontIcon(on ? Feather.PAUSE : Feather.PLAY));
    String text = desk.text(on ? "ui.time.pause" : "ui.time.play");
    play.setAccessibleText(text);
    play.setTooltip(new Tooltip(text));
  }
}
