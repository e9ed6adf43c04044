package org.buildoutatlas.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextRuns;

/**
 * The bundled typefaces in JavaFX. Making one registers their families with JavaFX, so that style
 * sheets find them: {@code IBM Plex Sans}, {@code IBM Plex Sans Medium}, {@code IBM Plex Sans
 * SemiBold}, {@code IBM Plex Sans Condensed}, {@code IBM Plex Sans KR} and {@code IBM Plex Sans KR
 * SemiBold}.
 */
public final class FxFonts {

  private final Map<Face, String> latin = new EnumMap<>(Face.class);
  private final Map<Face, String> korean = new EnumMap<>(Face.class);

  /** Loads all fonts. */
  public FxFonts() {
    String koreanRegular = load("IBMPlexSansKR-Regular");
    String koreanSemiBold = load("IBMPlexSansKR-SemiBold");
    for (Face face : Face.values()) {
      latin.put(
          face,
          switch (face) {
            case REGULAR -> load("IBMPlexSans-Regular");
            case MEDIUM -> load("IBMPlexSans-Medium");
            case SEMIBOLD -> load("IBMPlexSans-SemiBold");
            case ITALIC -> load("IBMPlexSans-Italic");
            case CONDENSED -> load("IBMPlexSansCondensed-Regular");
          });
      korean.put(
          face,
          switch (face) {
            case REGULAR, MEDIUM, ITALIC, CONDENSED -> koreanRegular;
            case SEMIBOLD -> koreanSemiBold;
          });
    }
  }

  /** The font for a run of letters. */
  public Font font(Face face, double size, boolean isKorean) {
    return new Font((isKorean ? korean : latin).get(face), size);
  }

  /**
   * A node that shows a text with its Hangul in the Korean face: a label, or a flow of texts where
   * there is Hangul.
   *
   * @param face of its Latin letters; the style classes should name the same
   * @param styleClasses of the label or of every text in the flow, see {@code atlas.css}
   */
  public Node text(String text, Face face, String... styleClasses) {
    if (text.codePoints().noneMatch(TextRuns::isKorean)) {
      Label label = new Label(text);
      label.getStyleClass().addAll(styleClasses);
      return label;
    }
    TextFlow flow = new TextFlow();
    flow.setAccessibleText(text);
    for (TextRuns.Run run : TextRuns.of(text)) {
      Text part = new Text(run.text());
      part.getStyleClass().addAll(styleClasses.length == 0 ? new String[] {"body"} : styleClasses);
      if (run.korean()) {
        part.getStyleClass().add(face == Face.SEMIBOLD ? "hangul-strong" : "hangul");
      }
      flow.getChildren().add(part);
    }
    return flow;
  }

  private static String load(String name) {
    String file = "/org/buildoutatlas/drawing/fonts/" + name + ".ttf";
    try (InputStream in = FxFonts.class.getResourceAsStream(file)) {
      Font font = in == null ? null : Font.loadFont(in, 13);
      if (font == null) {
        throw new IllegalStateException("The font " + file + " cannot be read");
      }
      return font.getName();
    } catch (IOException e) {
      throw new IllegalStateException("The font " + file + " cannot be read", e);
    }
  }
}
