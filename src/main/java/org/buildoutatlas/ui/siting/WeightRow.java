package org.buildoutatlas.ui.siting;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.buildoutatlas.chart.CriterionInk;
import org.buildoutatlas.chart.CriterionName;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A criterion's weight with its slider and its lock. The others give way in proportion, but for
 * those that are locked; each drag, click and key is one step back.
 */
final class WeightRow {

  /** Half of the slider's thumb: the track's ends lie that far in, in pixels. */
  private static final double THUMB = 8;

  private static final double SWATCH = 10;
  private static final double PERCENT = 100;

  private static final Set<KeyCode> RAISING =
      Set.of(KeyCode.RIGHT, KeyCode.KP_RIGHT, KeyCode.UP, KeyCode.KP_UP);

  private final Desk desk;
  private final SitingModel model;
  private final Criterion criterion;
  private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);
  private final DoubleProperty scale;
  private final Slider slider;
  private final Label value = Texts.whole("", "figure");
  private final ToggleButton lock = new ToggleButton("", new FontIcon(Feather.UNLOCK));
  private final VBox root;

  /** The weights from which the hand began: pushed to an end and back, the others return. */
  private Weights begun;

  /** Whether the slider is being set to what is shown, which is not the user's doing. */
  private boolean following;

  /**
   * Builds the row.
   *
   * @param scale the weight at the slider's end, in percent; it grows where the hand asks for more
   * @param usual the weight in the data set, in percent
   */
  WeightRow(
      Desk desk,
      SitingModel model,
      Criterion criterion,
      Weights now,
      DoubleProperty scale,
      double usual) {
    this.desk = desk;
    this.model = model;
    this.criterion = criterion;
    this.scale = scale;
    begun = now;
    String name = CriterionName.of(desk.words(), criterion);
    slider = new Slider(0, scale.get(), 0);
    slider.maxProperty().bind(scale);
    slider.setId("weight-" + criterion.id());
    slider.setBlockIncrement(1);
    slider.setAccessibleText(desk.text("ui.siting.weight", criterion.name()));
    Label label = Texts.line(name);
    label.setLabelFor(slider);
    Hint.on(
        label,
        () ->
            desk.text(
                "ui.siting.weight.hint",
                criterion.name(),
                desk.numbers().percent(usual / PERCENT),
                criterion.rationale()));
    swatch.setArcWidth(4);
    swatch.setArcHeight(4);
    lock.setId("weight-lock-" + criterion.id());
    lock.getStyleClass().addAll("flat", "icon-button", "weight-lock");
    lock.setTooltip(new Tooltip());
    lock.setOnAction(_ -> model.lock(criterion.id(), lock.isSelected()));
    root =
        new VBox(
            Texts.row(6, swatch, Texts.growing(label), lock, value),
            new StackPane(tick(usual), slider));
    root.getStyleClass().add("weight-row");
    paint();
    listen();
  }

  Node node() {
    return root;
  }

  /** Shows a weight. */
  void follow(Weights now, long whole, Set<String> locked) {
    double share = now.shares().getOrDefault(criterion.id(), 0.0);
    following = true;
    if (!slider.isValueChanging()) {
      slider.setValue(share);
    }
    following = false;
    value.setText(desk.numbers().percent(whole / PERCENT));
    boolean on = locked.contains(criterion.id());
    lock.setSelected(on);
    lock.setGraphic(new FontIcon(on ? Feather.LOCK : Feather.UNLOCK));
    slider.setDisable(on);
    String hint = desk.text(on ? "ui.siting.unlock" : "ui.siting.lock", criterion.name());
    lock.getTooltip().setText(hint);
    lock.setAccessibleText(hint);
  }

  /** Takes the colour of the theme. */
  void paint() {
    Colour ink = CriterionInk.of(desk.theme(), criterion);
    swatch.setFill(Color.rgb(ink.red(), ink.green(), ink.blue()));
  }

  /** A mark on the track where the data set's weight is. */
  private Node tick(double usual) {
    Region tick = new Region();
    tick.getStyleClass().add("scenario-tick");
    Pane pane = new Pane(tick);
    pane.setMouseTransparent(true);
    tick.layoutXProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> THUMB - 1 + usual / slider.getMax() * (slider.getWidth() - 2 * THUMB),
                slider.maxProperty(),
                slider.widthProperty()));
    tick.layoutYProperty().bind(pane.heightProperty().map(high -> high.doubleValue() / 2 - 6));
    return pane;
  }

  private void listen() {
    slider
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!following) {
                model.weigh(
                    begun.with(
                        criterion.id(), (double) Math.round(now.doubleValue()), model.locked()));
              }
            });
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> begin());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    slider.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
    slider.focusedProperty().addListener((_, _, _) -> settle());
  }

  private void begin() {
    desk.workspace().settle();
    model.ranking().ifPresent(r -> begun = r.weights());
  }

  /** The next key that asks for more than the end finds room. */
  private void press(KeyEvent event) {
    begin();
    if (RAISING.contains(event.getCode())) {
      widen();
    }
  }

  /** The scale does not grow under the hand, but once the thumb is let go. */
  private void release() {
    settle();
    widen();
  }

  private void widen() {
    if (SliderEnd.isReached(slider.getValue(), scale.get())) {
      scale.set(SliderEnd.after(scale.get()));
    }
  }

  private void settle() {
    desk.workspace().settle();
  }
}
