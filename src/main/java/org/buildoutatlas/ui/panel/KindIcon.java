package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sign of what a partner puts in, in the hue of its kind. */
final class KindIcon {

  private KindIcon() {}

  /** The sign of a kind of contribution, as the data names it. */
  static Node of(String kind) {
    FontIcon icon = new FontIcon(icon(kind));
    StackPane tile = new StackPane(icon);
    tile.getStyleClass().addAll("kind-icon", "kind-" + family(kind));
    return tile;
  }

  private static Feather icon(String kind) {
    return switch (kind) {
      case "equity" -> Feather.TRENDING_UP;
      case "debt" -> Feather.CREDIT_CARD;
      case "guarantee" -> Feather.SHIELD;
      case "capex", "construction", "land" -> Feather.TOOL;
      case "chips" -> Feather.CPU;
      case "memory" -> Feather.HARD_DRIVE;
      case "energy" -> Feather.ZAP;
      case "floating data centre engineering" -> Feather.ANCHOR;
      case "programme target", "programme claim" -> Feather.FLAG;
      default -> Feather.SERVER;
    };
  }

  /** The family of hues; what is neither money nor goods stands with the services. */
  private static String family(String kind) {
    return switch (kind) {
      case "equity" -> "equity";
      case "debt", "guarantee" -> "debt";
      case "chips" -> "chips";
      case "memory" -> "memory";
      case "capex", "construction", "land", "floating data centre engineering" -> "construction";
      case "energy" -> "energy";
      default -> "services";
    };
  }
}
