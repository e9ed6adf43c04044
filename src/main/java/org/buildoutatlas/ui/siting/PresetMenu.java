package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.settings.Settings.Weighting;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** Weights by name: those of the data set and the user's own, which are kept and forgotten here. */
final class PresetMenu {

  private static final double NEAR = 1e-6;

  private final Desk desk;
  private final SitingModel model;
  private final ObjectProperty<List<Weighting>> own;
  private final MenuButton button = new MenuButton();
  private final TextField name = new TextField();
  private final HBox naming;
  private List<Object> offered = List.of();

  PresetMenu(Desk desk, SitingModel model) {
    this.desk = desk;
    this.model = model;
    own = model.ownProperty();
    button.setId("preset");
    button.getStyleClass().add("compact");
    button.setTooltip(new Tooltip(desk.text("ui.siting.preset")));
    naming = naming();
    own.addListener((_, _, _) -> model.ranking().ifPresent(this::follow));
  }

  Node node() {
    return button;
  }

  /** Where a name is asked for; nothing while none is. */
  Node asking() {
    return naming;
  }

  /** Says by which weights the candidates are compared, and offers the others. */
  void follow(Ranking now) {
    button.setText(named(now).orElseGet(() -> desk.text("ui.siting.preset.own")));
    List<Object> wanted = List.of(now.siting().presets(), own.get());
    if (!wanted.equals(offered)) {
      offered = wanted;
      offer(now);
    }
  }

  /** While a slider moves there is nothing else to offer. */
  private void offer(Ranking now) {
    List<MenuItem> items = new ArrayList<>();
    for (Preset preset : now.siting().presets()) {
      items.add(item("preset-" + preset.id(), preset.name(), () -> model.take(preset.weights())));
    }
    items.add(new SeparatorMenuItem());
    for (int i = 0; i < own.get().size(); i++) {
      Weighting weighting = own.get().get(i);
      items.add(item("preset-own-" + i, weighting.name(), () -> model.take(weighting.weights())));
    }
    items.add(item("preset-save", desk.text("ui.siting.preset.save"), this::ask));
    if (!own.get().isEmpty()) {
      items.add(forget());
    }
    button.getItems().setAll(items);
  }

  /** The name of the weights; empty where they have none. */
  private Optional<String> named(Ranking now) {
    return now.siting().presets().stream()
        .filter(p -> isSame(now, p.weights()))
        .map(Preset::name)
        .findFirst()
        .or(
            () ->
                own.get().stream()
                    .filter(w -> isSame(now, w.weights()))
                    .map(Weighting::name)
                    .findFirst());
  }

  private static boolean isSame(Ranking now, Map<String, Double> weights) {
    Weights other = Weights.of(now.siting(), weights);
    return now.weights().shares().entrySet().stream()
        .allMatch(e -> Math.abs(e.getValue() - other.share(e.getKey())) < NEAR);
  }

  private Menu forget() {
    Menu menu = new Menu(desk.text("ui.siting.preset.forget"));
    menu.setId("preset-forget");
    for (Weighting weighting : own.get()) {
      menu.getItems()
          .add(
              item(
                  "",
                  weighting.name(),
                  () -> own.set(own.get().stream().filter(w -> !w.equals(weighting)).toList())));
    }
    return menu;
  }

  private HBox naming() {
    name.setId("preset-name");
    name.setPromptText(desk.text("ui.siting.preset.name"));
    name.setAccessibleText(desk.text("ui.siting.preset.name"));
    Button keep = new Button(desk.text("ui.siting.preset.keep"));
    keep.setId("preset-keep");
    keep.getStyleClass().add("compact");
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    keep.setOnAction(_ -> keep());
    name.setOnAction(_ -> keep());
    HBox row = Texts.row(8, Texts.growing(name), keep);
    row.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
          }
        });
    row.managedProperty().bind(row.visibleProperty());
    row.setVisible(false);
    return row;
  }

  private void ask() {
    naming.setVisible(true);
    name.requestFocus();
  }

  private void close() {
    naming.setVisible(false);
    name.clear();
    button.requestFocus();
  }

  /** Keeps the weights under the name; others of that name make way. */
  private void keep() {
    String wanted = name.getText().strip();
    if (wanted.isEmpty()) {
      return;
    }
    model
        .ranking()
        .ifPresent(
            r -> {
              List<Weighting> next =
                  new ArrayList<>(
                      own.get().stream().filter(w -> !w.name().equals(wanted)).toList());
              next.add(new Weighting(wanted, r.weights().shares()));
              own.set(List.copyOf(next));
            });
    close();
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
