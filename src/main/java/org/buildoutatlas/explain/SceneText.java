package org.buildoutatlas.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.words.Words;

/**
 * Fills the texts of a scene with figures: {@code {counted}} becomes what {@code explain counted}
 * shows.
 *
 * @param words says what stands in place of a figure that there is none of
 * @param explainer knows how figures are shown
 * @param figures those of the scene's dates
 */
public record SceneText(Words words, Explainer explainer, Figures figures) {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}\\s]+)}");

  /**
   * A filled text.
   *
   * @param text the whole
   * @param figures those in it, in their order
   * @param missing the ids of those that there are none of
   */
  public record Filled(String text, List<Figure> figures, List<String> missing) {

    /** Copies the lists. */
    public Filled {
      figures = List.copyOf(figures);
      missing = List.copyOf(missing);
    }
  }

  /** The ids of figures that a text asks for, in their order. */
  public static List<String> ids(String text) {
    return PLACE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** A text with its figures. */
  public Filled fill(String text) {
    List<Figure> used = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    String filled =
        PLACE
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(one(found, used, missing)));
    // What ends with "est." ends a sentence as well.
    return new Filled(filled.replace("..", "."), used, missing);
  }

  private String one(MatchResult found, List<Figure> used, List<String> missing) {
    Optional<Figure> figure = figures.figure(found.group(1));
    figure.ifPresentOrElse(used::add, () -> missing.add(found.group(1)));
    return figure.map(explainer::shown).orElseGet(() -> words.text("explain.missing"));
  }
}
