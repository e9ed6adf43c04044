package org.buildoutatlas.ui.measure;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.buildoutatlas.geo.Survey;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;

/** The card of the measuring tool: units, the result, and what can be done with it. */
final class MeasureCard {

  private static final double WIDTH = 268;
  private static final double MOST_LEGS = 140;
  private static final Duration STAY = Duration.seconds(2);

  private final Desk desk;
  private final Measuring measuring;
  private final Label total = Texts.whole("", "minor-title");
  private final Label totalName = Texts.line("", "support");
  private final Label area = Texts.wrapped("", "minor-title");
  private final Label areaName = Texts.line("", "support");
  private final VBox legs = new VBox(2);
  private final ScrollPane legsPane = new ScrollPane(legs);
  private final Label hint = Texts.wrapped("", "support");
  private final Button copy;
  private final Button close;
  private final Button clear;
  private final VBox root = new VBox(10);

  MeasureCard(Desk desk, Measuring measuring, Runnable middle) {
    this.desk = desk;
    this.measuring = measuring;
    total.setId("measure-total");
    area.setId("measure-area");
    copy = button("copy", measuring::copy);
    close = button("close", () -> measuring.change(Draft::close));
    clear = button("clear", () -> measuring.change(_ -> Draft.EMPTY));
    Button here = button("middle", middle);
    legsPane.setMaxHeight(MOST_LEGS);
    legsPane.setFitToWidth(true);
    legsPane.getStyleClass().add("plain-scroll");
    HBox first = Texts.row(8, here, close);
    HBox second = Texts.row(8, copy, clear);
    root.setPrefWidth(WIDTH);
    root.setMaxWidth(WIDTH);
    root.getChildren()
        .addAll(
            Texts.line(desk.text("ui.map.measure"), "section-title"),
            units(),
            hint,
            Texts.column(0, totalName, total),
            Texts.column(0, areaName, area),
            legsPane,
            first,
            second,
            Texts.wrapped(desk.text("ui.measure.ellipsoid"), "support"));
    measuring.draftProperty().addListener((_, _, _) -> show());
    measuring.unitProperty().addListener((_, _, _) -> show());
    measuring.copiesProperty().addListener((_, _, _) -> sayCopied());
    show();
  }

  VBox node() {
    return root;
  }

  /** Says for a moment that the result is in the clipboard. */
  private void sayCopied() {
    copy.setText(desk.text("ui.measure.copied"));
    PauseTransition stay = new PauseTransition(STAY);
    stay.setOnFinished(_ -> copy.setText(desk.text("ui.measure.copy")));
    stay.play();
  }

  private HBox units() {
    HBox box = new HBox();
    box.getStyleClass().addAll("segmented", "compact");
    ToggleGroup group = new ToggleGroup();
    for (LengthUnit unit : LengthUnit.values()) {
      ToggleButton button = new ToggleButton(unit.word());
      button.setId("measure-" + unit.word());
      button.setToggleGroup(group);
      button.setSelected(unit == measuring.unitProperty().get());
      String name = desk.text("ui.measure.unit." + unit.word());
      button.setAccessibleText(name);
      Hint.on(button, () -> name);
      button.setOnAction(
          _ -> {
            // One is always chosen.
            button.setSelected(true);
            measuring.unitProperty().set(unit);
          });
      box.getChildren().add(button);
    }
    box.setMaxWidth(HBox.USE_PREF_SIZE);
    return box;
  }

  private Button button(String name, Runnable action) {
    Button button = new Button(desk.text("ui.measure." + name));
    button.setId("measure-" + name);
    button.getStyleClass().add("compact");
    button.setTooltip(new Tooltip(desk.text("ui.measure." + name + ".hint")));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show() {
    Draft draft = measuring.draft();
    Survey survey = draft.survey();
    boolean any = draft.places().size() > 1;
    hint.setText(desk.text(hintKey(draft)));
    totalName.setText(desk.text(draft.closed() ? "ui.measure.perimeter" : "ui.measure.length"));
    total.setText(any ? measuring.text().length(survey.length()) : "\u2013");
    areaName.setText(desk.text("ui.measure.area"));
    area.setText(measuring.text().area(survey));
    areaName.getParent().setVisible(draft.closed());
    areaName.getParent().setManaged(draft.closed());
    List<Double> lengths = survey.legs();
    legs.getChildren().clear();
    for (int i = 0; i < lengths.size(); i++) {
      legs.getChildren()
          .add(
              Texts.row(
                  8,
                  Texts.line(desk.text("ui.measure.leg", i + 1), "support"),
                  Texts.spring(),
                  Texts.whole(measuring.text().length(lengths.get(i)), "figure")));
    }
    boolean several = lengths.size() > 1;
    legsPane.setVisible(several);
    legsPane.setManaged(several);
    copy.setDisable(!any);
    clear.setDisable(draft.places().isEmpty());
    close.setDisable(!draft.canClose());
  }

  private static String hintKey(Draft draft) {
    if (draft.places().isEmpty()) {
      return "ui.measure.begin";
    }
    return draft.ended() ? "ui.measure.again" : "ui.measure.go";
  }
}
