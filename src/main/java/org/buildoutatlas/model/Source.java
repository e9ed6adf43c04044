package org.buildoutatlas.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
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
   * Those of a list that had been published by a day; a date that is only known by its month or
   * year is taken at its last day, as everywhere. Where none had been, those published first: a
   * statement is never left without its source, nor given more of a later day than it needs.
   */
  public static List<Source> publishedBy(List<Source> sources, LocalDate day) {
    List<Source> early =
        sources.stream().filter(s -> s.published().map(p -> p.isBy(day)).orElse(true)).toList();
    if (!early.isEmpty()) {
      return early;
    }
    Optional<PartialDate> first =
        sources.stream().flatMap(s -> s.published().stream()).min(Comparator.naturalOrder());
    return sources.stream().filter(s -> s.published().equals(first)).toList();
  }

  /** Rejects an unknown tier. */
  public Source {
    if (tier < 1 || tier > 3) {
      throw new IllegalArgumentException("A tier is 1, 2 or 3, not " + tier);
    }
  }
}
