package org.buildoutatlas.theme;

import java.util.List;
import java.util.Optional;

/** The themes that ship with the product. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class Themes {

  private Themes() {}

  /** All of them, light first. */
  public static List<Theme> all() {
    throw new UnsupportedOperationException();
  }

  /** The theme with that name; empty for any other text. */
  public static Optional<Theme> named(String name) {
    return all().stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
