package org.buildoutatlas.ui.outlook;

import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Adjustments;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An assumption with a slider: its name, its value, a tick at the base case and the way back there.
 */
final class SliderRow {

  /** Half of the slider's thumb: the track's ends lie that far in, in pixels. */
  private static final double THUMB = 8;

  /** Says with what an assumption is replaced; empty for that of the base case. */
  @FunctionalInterface
  interface Setter {
    Adjustments set(Adjustments adjustments, Optional<Double> value);
  }

  private final Desk desk;
  private final Range range;
  private final Setter setter;
  private final DoubleFunction<String> written;
  private final Slider slider;
  private final Label value = Texts.whole("", "figure");
  private final Button back = new Button("", new FontIcon(Feather.ROTATE_CCW));
  private final VBox root;
  private Optional<Double> supposed = Optional.empty();

  /** Whether the slider is being set to what is shown, which is not the user's doing. */
  private boolean following;

  SliderRow(
      Desk desk,
      String id,
      String name,
      Range range,
      DoubleFunction<String> written,
      Setter setter) {
    this.desk = desk;
    this.range = range;
    this.setter = setter;
    this.written = written;
    slider = new Slider(range.least(), range.most(), range.base());
    slider.setId("scenario-" + id);
    slider.setBlockIncrement(range.step());
    slider.setAccessibleText(name);
    Label label = Texts.line(name);
    label.setLabelFor(slider);
    Hint.on(label, () -> desk.text("ui.outlook.base", name, written.apply(range.base())));
    back.setId("scenario-" + id + "-back");
    back.getStyleClass().addAll("flat", "icon-button", "compact");
    String toBase = desk.text("ui.outlook.back", name, written.apply(range.base()));
    back.setTooltip(new Tooltip(toBase));
    back.setAccessibleText(toBase);
    back.setOnAction(_ -> change(Optional.empty(), false));
    root = new VBox(Texts.row(4, Texts.growing(label), back, value), new StackPane(tick(), slider));
    root.getStyleClass().add("scenario-row");
    listen();
  }

  Node node() {
    return root;
  }

  /** Shows what is supposed; empty for the base case. */
  void follow(Optional<Double> now) {
    supposed = now;
    following = true;
    if (!slider.isValueChanging()) {
      slider.setValue(now.orElse(range.base()));
    }
    following = false;
    value.setText(written.apply(now.orElse(range.base())));
    back.setVisible(now.isPresent());
  }

  /** A mark on the track where the base case is. */
  private Node tick() {
    Region tick = new Region();
    tick.getStyleClass().add("scenario-tick");
    Pane pane = new Pane(tick);
    pane.setMouseTransparent(true);
    tick.layoutXProperty()
        .bind(
            slider
                .widthProperty()
                .map(
                    wide ->
                        THUMB - 1 + range.share(range.base()) * (wide.doubleValue() - 2 * THUMB)));
    tick.layoutYProperty().bind(pane.heightProperty().map(high -> high.doubleValue() / 2 - 6));
    return pane;
  }

  /** Each drag, click and key is one step back. */
  private void listen() {
    slider
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!following) {
                change(range.supposed(now.doubleValue()), true);
              }
            });
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> desk.workspace().settle());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, _ -> desk.workspace().settle());
    slider.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> settle());
    slider.focusedProperty().addListener((_, _, _) -> settle());
  }

  private void settle() {
    desk.workspace().settle();
    follow(supposed);
  }

  private void change(Optional<Double> to, boolean oneOfMany) {
    if (oneOfMany) {
      desk.workspace().glide(v -> v.withAdjustments(setter.set(v.adjustments(), to)));
    } else {
      desk.workspace().move(v -> v.withAdjustments(setter.set(v.adjustments(), to)));
    }
  }
}
