package org.buildoutatlas.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who said it, and where to read it.
 *
 * @param id stable word
 * @param publisher who published it
 * @param title its title, or a description where it has none
 * @param url where it can be opened
 * @param published when, as precisely as known
 * @param tier 1 a filing or the party itself, 2 press and analysts, 3 notes
 * @param readDirectly whether the page itself was read rather than an account of it
 * @param remark how it was obtained or what to mind, empty where there is nothing to say
 */
public record Source(
    String id,
    String publisher,
    String title,
    Optional<URI> url,
    Optional<PartialDate> published,
    int tier,
    boolean readDirectly,
    String remark) {

  /**
   * Those of a list that had been published by a day. Where none is dated so, all: a statement is
   * never left without its source.
   */
  public static List<Source> publishedBy(List<Source> sources, LocalDate day) {
    List<Source> early =
        sources.stream()
            .filter(s -> s.published().map(p -> !p.first().isAfter(day)).orElse(true))
            .toList();
    return early.isEmpty() ? sources : early;
  }

  /** Rejects an unknown tier. */
  public Source {
    if (tier < 1 || tier > 3) {
      throw new IllegalArgumentException("A tier is 1, 2 or 3, not " + tier);
    }
  }
}
