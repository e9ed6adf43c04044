package org.buildoutatlas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.theme.Contrast;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What of a window cannot be read: words that are too faint or cut short, and controls that nobody
 * can read out.
 */
final class Legibility {

  /** WCAG 2.2, 1.4.3. */
  private static final double TEXT = 4.5;

  private final List<String> found = new ArrayList<>();

  private Legibility() {}

  /** What is wrong below a node that is seen. */
  static List<String> of(Parent root) {
    Legibility legibility = new Legibility();
    legibility.walk(root);
    return legibility.found.stream().distinct().toList();
  }

  private void walk(Node node) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank() && !isIcon(text)) {
      faint(text);
    }
    if (node instanceof Labeled labeled) {
      cut(labeled);
    }
    nameless(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private void faint(Text text) {
    if (!(text.getFill() instanceof Color fill)) {
      return;
    }
    Color ground = ground(text.getParent());
    Color ink = over(fill, text.getOpacity(), ground);
    double ratio = Contrast.ratio(colour(ink), colour(ground));
    if (ratio < TEXT) {
      found.add("%.1f: %s".formatted(ratio, name(text, text.getText())));
    }
  }

  private void cut(Labeled labeled) {
    Bounds bounds = labeled.getBoundsInLocal();
    if (labeled.getText() == null || labeled.getText().isBlank() || bounds.getWidth() < 1) {
      return;
    }
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text shown
          && child.isVisible()
          && !isIcon(child)
          && !shown.getText().isBlank()
          && !shown.getText().equals(labeled.getText())) {
        found.add("cut: " + name(labeled, labeled.getText()));
      }
    }
  }

  /** Icons are letters of a font of their own. */
  private static boolean isIcon(Node node) {
    return node instanceof FontIcon;
  }

  /**
   * What the keyboard reaches can be read out, and a button that is only a sign says what it does.
   */
  private void nameless(Node node) {
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    // The skin of a menu button answers for itself only where there is somebody to read to.
    String own =
        node instanceof Labeled labeled && isSaid(labeled.getText()) ? labeled.getText() : "";
    String said = text instanceof String words ? words : own;
    if (node.isFocusTraversable()
        && said.isBlank()
        && !(node instanceof ScrollPane)
        && !(node instanceof TabPane)) {
      found.add("nameless: " + name(node, node.getClass().getSimpleName()));
    }
    if (node instanceof ButtonBase button
        && !isSaid(button.getText())
        && button.getTooltip() == null) {
      found.add("no tooltip: " + name(button, said));
    }
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** What the eye sees behind a node. */
  private static Color ground(@Nullable Node node) {
    if (node == null) {
      return Color.WHITE;
    }
    Color below = ground(node.getParent());
    @Nullable Background background = node instanceof Region region ? region.getBackground() : null;
    if (background == null) {
      return below;
    }
    for (BackgroundFill fill : background.getFills()) {
      if (fill.getFill() instanceof Color color) {
        below = over(color, node.getOpacity(), below);
      }
    }
    return below;
  }

  private static Color over(Color ink, double opacity, Color ground) {
    Color solid = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 1);
    return ground.interpolate(solid, ink.getOpacity() * opacity);
  }

  private static Colour colour(Color c) {
    return Colour.of(
        "#%02X%02X%02X"
            .formatted(
                Math.round(c.getRed() * 255),
                Math.round(c.getGreen() * 255),
                Math.round(c.getBlue() * 255)));
  }

  private static String name(Node node, String text) {
    StringBuilder path = new StringBuilder();
    for (@Nullable Node n = node; n != null && path.length() < 90; n = n.getParent()) {
      if (n.getId() != null) {
        path.append(" #").append(n.getId());
        break;
      }
      path.append(" ").append(n.getStyleClass());
    }
    return "\"" + text + "\"" + path;
  }
}
