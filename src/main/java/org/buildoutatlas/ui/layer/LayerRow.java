package org.buildoutatlas.ui.layer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.map.LayerSwatch;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.LayerChoice;

/**
 * A layer in the card: a box that switches it, with a small piece of it and its name, and a slider
 * for its opacity, which shows while the row is pointed at, has the focus, or is paler than usual.
 */
final class LayerRow {

  private static final double LEAST = 0.1;
  private static final double STEP = 0.1;

  private final Desk desk;
  private final LayerHandle handle;
  private final Canvas swatch = new Canvas(LayerSwatch.WIDTH, LayerSwatch.HEIGHT);
  private final CheckBox box = new CheckBox();
  private final Slider slider = new Slider(LEAST, 1, 1);
  private final Label share = Texts.whole("", "support", "layer-share");
  private final HBox root;

  /** Whether the controls are being set to what is shown, which is not the user's doing. */
  private boolean following;

  LayerRow(Desk desk, LayerHandle handle, String name, String hint) {
    this.desk = desk;
    this.handle = handle;
    box.setId("layer-" + handle.id());
    box.setText(name);
    box.setGraphic(swatch);
    box.setGraphicTextGap(10);
    box.setAccessibleText(name);
    box.setTooltip(new Tooltip(hint));
    box.setMinWidth(0);
    box.getStyleClass().add("layer-box");
    slider.setId("layer-opacity-" + handle.id());
    slider.setAccessibleText(desk.text("ui.layers.opacity", name));
    slider.setTooltip(new Tooltip(desk.text("ui.layers.opacity", name)));
    slider.setBlockIncrement(STEP);
    slider.setPrefWidth(68);
    slider.setMinWidth(68);
    share.setMinWidth(38);
    HBox fade = Texts.row(6, slider, share);
    root = Texts.row(8, Texts.growing(box), fade);
    root.getStyleClass().add("layer-row");
    fade.managedProperty().bind(fade.visibleProperty());
    fade.visibleProperty()
        .bind(
            box.selectedProperty()
                .and(
                    root.hoverProperty()
                        .or(root.focusWithinProperty())
                        .or(slider.valueProperty().lessThan(1))));
    share
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> desk.text("ui.layers.share", Math.round(slider.getValue() * 100)),
                slider.valueProperty()));
    listen();
  }

  Node node() {
    return root;
  }

  private void listen() {
    box.setOnAction(
        _ -> {
          boolean on = box.isSelected();
          change(choice -> handle.switched().apply(choice, on), false);
        });
    slider
        .valueProperty()
        .addListener(
            (_, _, value) -> {
              if (!following) {
                double opaque = Math.round(value.doubleValue() * 20) / 20.0;
                change(choice -> handle.faded().apply(choice, opaque), true);
              }
            });
    slider
        .valueChangingProperty()
        .addListener(
            (_, _, changing) -> {
              if (!changing) {
                desk.workspace().settle();
              }
            });
    slider
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                desk.workspace().settle();
              }
            });
  }

  private void change(java.util.function.UnaryOperator<LayerChoice> change, boolean oneOfMany) {
    if (oneOfMany) {
      desk.workspace().glide(v -> v.withLayers(change.apply(v.layers())));
    } else {
      desk.workspace().move(v -> v.withLayers(change.apply(v.layers())));
    }
  }

  /** Shows what is chosen. */
  void follow(LayerChoice choice) {
    following = true;
    box.setSelected(handle.shown().test(choice));
    if (!slider.isValueChanging()) {
      slider.setValue(handle.opacity().applyAsDouble(choice));
    }
    following = false;
  }

  /** Draws the small piece in the colours of now. */
  void paint() {
    var graphics = swatch.getGraphicsContext2D();
    graphics.clearRect(0, 0, LayerSwatch.WIDTH, LayerSwatch.HEIGHT);
    desk.ink().paint(handle.swatch().apply(desk.theme()), graphics);
  }
}
