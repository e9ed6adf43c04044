package org.buildoutatlas.ui.panel;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the panel that is opened by its title; what it holds is made when it first is. */
final class Fold {

  private final Supplier<? extends Node> maker;
  private final VBox held = new VBox();
  private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
  private final Section section;

  /** A closed part. */
  Fold(String id, String title, Supplier<? extends Node> maker) {
    this.maker = maker;
    Choice head = new Choice(sign, Texts.growing(Texts.wrapped(title, "minor-title")));
    head.setId(id);
    head.getStyleClass().add("section-head");
    head.onChosen(() -> open(!held.isVisible()));
    section = new Section(head, held);
    open(false);
  }

  Node node() {
    return section;
  }

  /** Shows what it holds, or hides it. */
  void open(boolean on) {
    if (on && held.getChildren().isEmpty()) {
      held.getChildren().setAll(maker.get());
    }
    held.setVisible(on);
    held.setManaged(on);
    sign.setIconCode(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
  }
}
