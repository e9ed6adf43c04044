package org.buildoutatlas.ui.outlook;

import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Adjustments;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An assumption with a slider: its name, its value, and the way back to the base case. */
final class SliderRow {

  private static final double NAME = 180;
  private static final double VALUE = 68;

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
  private final HBox root;

  /** Whether the slider is being set to what is shown, which is not the user's doing. */
  private boolean following;

  /**
   * Where a slider may go.
   *
   * @param least its lower end
   * @param most its upper end
   * @param step from one value to the next
   * @param base the value of the base case
   */
  record Range(double least, double most, double step, double base) {

    /** The nearest step, or the value of the base case where that is as near. */
    double snapped(double value) {
      double near = Math.round(value / step) * step;
      return Math.abs(value - base) < step / 2 ? base : near;
    }
  }

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
    slider.setMinWidth(80);
    Label label = Texts.line(name);
    label.setMinWidth(NAME);
    label.setPrefWidth(NAME);
    label.setLabelFor(slider);
    Hint.on(label, () -> desk.text("ui.outlook.base", name, written.apply(range.base())));
    value.setMinWidth(VALUE);
    value.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    back.setId("scenario-" + id + "-back");
    back.getStyleClass().addAll("flat", "icon-button", "compact");
    String toBase = desk.text("ui.outlook.back", name, written.apply(range.base()));
    back.setTooltip(new Tooltip(toBase));
    back.setAccessibleText(toBase);
    back.setOnAction(_ -> change(Optional.empty(), false));
    root = Texts.row(8, label, Texts.growing(slider), value, back);
    root.getStyleClass().add("scenario-row");
    listen();
  }

  Node node() {
    return root;
  }

  /** Shows what is supposed; empty for the base case. */
  void follow(Optional<Double> supposed) {
    double now = supposed.orElse(range.base());
    following = true;
    if (!slider.isValueChanging()) {
      slider.setValue(now);
    }
    following = false;
    value.setText(written.apply(now));
    back.setVisible(supposed.isPresent());
  }

  private void listen() {
    slider
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!following) {
                double snapped = range.snapped(now.doubleValue());
                change(
                    Optional.of(snapped).filter(v -> Double.compare(v, range.base()) != 0), true);
              }
            });
    slider.valueChangingProperty().addListener((_, _, changing) -> settle(changing));
    slider.focusedProperty().addListener((_, _, focused) -> settle(focused));
  }

  private void settle(boolean busy) {
    if (!busy) {
      desk.workspace().settle();
      follow(supposed());
    }
  }

  private Optional<Double> supposed() {
    double snapped = range.snapped(slider.getValue());
    return Optional.of(snapped).filter(v -> Double.compare(v, range.base()) != 0);
  }

  private void change(Optional<Double> to, boolean oneOfMany) {
    if (oneOfMany) {
      desk.workspace().glide(v -> v.withAdjustments(setter.set(v.adjustments(), to)));
    } else {
      desk.workspace().move(v -> v.withAdjustments(setter.set(v.adjustments(), to)));
    }
  }
}
