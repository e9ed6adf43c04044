package org.buildoutatlas.export;

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
}
