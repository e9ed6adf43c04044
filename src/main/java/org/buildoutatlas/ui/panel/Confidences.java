package org.buildoutatlas.ui.panel;

import javafx.scene.control.Label;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;

/** Confidence as one to three filled dots. */
final class Confidences {

  private static final int MOST = 3;

  private Confidences() {}

  /** The word a confidence has in message keys. */
  static String word(Confidence confidence) {
    return switch (confidence) {
      case LOW -> "low";
      case MEDIUM -> "medium";
      case HIGH -> "high";
    };
  }

  /** The dots, with the word for them in a tooltip. */
  static Label dots(Confidence confidence, Desk desk) {
    int filled =
        switch (confidence) {
          case LOW -> 1;
          case MEDIUM -> 2;
          case HIGH -> MOST;
        };
    Label dots = Texts.whole("\u25cf".repeat(filled) + "\u25cb".repeat(MOST - filled), "dots");
    String word = desk.text("ui.confidence." + word(confidence));
    Hint.on(dots, () -> word);
    dots.setAccessibleText(word);
    return dots;
  }
}
