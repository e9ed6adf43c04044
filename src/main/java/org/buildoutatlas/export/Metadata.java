package org.buildoutatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Source;

/**
 * What a file says about itself. Empty texts are left out.
 *
 * @param title what it shows
 * @param description as of which days
 * @param source where its facts come from
 */
public record Metadata(String title, String description, String source) {

  /** Nothing. */
  public static final Metadata NONE = new Metadata("", "", "");

  /** Sources, one a line. */
  public static String sources(List<Source> sources) {
    return sources.stream()
        .map(source -> source.publisher() + ": " + source.title())
        .collect(Collectors.joining("\n"));
  }
}
