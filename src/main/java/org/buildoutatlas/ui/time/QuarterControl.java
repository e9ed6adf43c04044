package org.buildoutatlas.ui.time;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.kit.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses the quarter that is looked at, step by step or along a line of years. */
final class QuarterControl {

  private static final Quarter FIRST = new Quarter(2024, 1);
  private static final Quarter LAST = new Quarter(2033, 4);
  private static final int YEAR = 4;

  private final Desk desk;
  private final Workspace workspace;
  private final Slider slider = new Slider(0, index(LAST), 0);
  private final Label value = Texts.whole("", "minor-title");
  private final Label sum = Texts.whole("", "time-value");
  private final Label below = Texts.whole("", "support");
  private final HBox root;
  private boolean following;

  QuarterControl(Desk desk) {
    this.desk = desk;
    workspace = desk.workspace();
    value.setId("at");
    sum.setId("at-energised");
    slider.setId("at-slider");
    slider.setMajorTickUnit(YEAR);
    slider.setMinorTickCount(YEAR - 1);
    slider.setBlockIncrement(1);
    slider.setSnapToTicks(true);
    slider.setShowTickMarks(true);
    slider.setShowTickLabels(true);
    slider.setLabelFormatter(new Years());
    slider.setAccessibleText(desk.text("ui.time.at"));
    slider.valueProperty().addListener((_, _, now) -> slid((int) Math.round(now.doubleValue())));
    slider.setOnMouseReleased(_ -> workspace.settle());
    VBox left = new VBox(2, Texts.whole(desk.text("ui.time.at"), "support"), value);
    left.setMinWidth(72);
    left.setAlignment(Pos.CENTER_LEFT);
    VBox right = new VBox(0, sum, below);
    right.getStyleClass().add("row-end");
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(110);
    root =
        Texts.row(
            12,
            left,
            step("previous", Feather.CHEVRON_LEFT, -1),
            step("next", Feather.CHEVRON_RIGHT, 1),
            Texts.growing(slider),
            right);
    workspace.onSight(this::show);
  }

  Node node() {
    return root;
  }

  private Button step(String name, Feather icon, int quarters) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("at-" + name);
    button.getStyleClass().addAll("icon-button", "compact");
    button.setAccessibleText(desk.text("ui.time." + name));
    button.setTooltip(new Tooltip(desk.text("ui.time." + name)));
    button.setOnAction(_ -> workspace.move(v -> v.withAt(kept(v.at().plus(quarters)))));
    return button;
  }

  private void slid(int index) {
    if (!following) {
      workspace.glide(v -> v.withAt(FIRST.plus(index)));
    }
  }

  private void show(Sight sight) {
    following = true;
    slider.setValue(index(kept(sight.at())));
    following = false;
    value.setText(sight.at().toString());
    sum.setText(
        desk.text(
            "ui.time.it", desk.numbers().gigawatts(sight.ledger().energisedPower().quantity())));
    below.setText(
        desk.text(
            "ui.time.energised",
            desk.numbers().gigawatts(sight.ledger().plannedPower().quantity())));
  }

  private static Quarter kept(Quarter quarter) {
    if (quarter.compareTo(FIRST) < 0) {
      return FIRST;
    }
    return quarter.compareTo(LAST) > 0 ? LAST : quarter;
  }

  private static int index(Quarter quarter) {
    return (quarter.year() - FIRST.year()) * YEAR + quarter.number() - FIRST.number();
  }

  /** Labels the first quarter of each year with the year. */
  private static final class Years extends StringConverter<Double> {
    @Override
    public String toString(Double index) {
      Quarter quarter = FIRST.plus((int) Math.round(index));
      return quarter.number() == 1 ? Integer.toString(quarter.year()) : "";
    }

    @Override
    public Double fromString(String text) {
      return (double) (Integer.parseInt(text) - FIRST.year()) * YEAR;
    }
  }
}
