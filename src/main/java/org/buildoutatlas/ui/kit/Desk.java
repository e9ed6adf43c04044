package org.buildoutatlas.ui.kit;

import javafx.beans.value.ObservableValue;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What every part of the window works with.
 *
 * @param workspace what is open and looked at
 * @param jobs work in the background
 * @param words the texts
 * @param numbers how numbers are written
 * @param measure how large texts are
 * @param ink paints drawings on screen
 * @param fonts the bundled typefaces
 * @param browser pages and folders outside the window
 * @param notices short messages
 * @param motion whether things may fly
 * @param clip lays pictures on the clipboard
 */
public record Desk(
    Workspace workspace,
    Jobs jobs,
    Words words,
    Numbers numbers,
    TextMeasure measure,
    FxInk ink,
    FxFonts fonts,
    Browser browser,
    Notices notices,
    Motion motion,
    PictureClip clip) {

  /** The theme looked through; the first one where the viewpoint names none that exists. */
  public Theme theme() {
    return Themes.named(workspace.viewpoint().theme()).orElseGet(() -> Themes.all().getFirst());
  }

  /** The theme as it changes. */
  public ObservableValue<Theme> themeProperty() {
    return workspace.viewpointProperty().map(_ -> theme());
  }

  /** A text by its key. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }
}
