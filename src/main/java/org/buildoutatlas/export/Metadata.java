package org.buildoutatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Caption;

/**
 * What a file says about itself. Empty texts are left out.
 *
 * @param title what it shows
 * @param description as of which days
 * @param source where its facts come from
 */
public record Metadata(String title, String description, String source) {

  /** What made it. */
  public static final String CREATOR = "Buildout Atlas";

  /** Nothing. */
  public static final Metadata NONE = new Metadata("", "", "");

  /** That of a map with its caption. */
  public static Metadata of(Caption caption) {
    return new Metadata(caption.title(), caption.support(), caption.sources());
  }

  /** Sources, one a line. */
  public static String sources(List<Source> sources) {
    return sources.stream()
        .map(source -> source.publisher() + ": " + source.title())
        .collect(Collectors.joining("\n"));
  }
}
