package org.buildoutatlas.dataset;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Source;

/** From rows to sources. */
final class SourceRows {

  private SourceRows() {}

  /** What is cited had been published by the day of the data, however vague its date is. */
  static List<Source> read(Rows rows, Draft.Desk desk, LocalDate asOf) {
    return rows.list(Part.SOURCES, "sources").stream()
        .map(row -> source(Draft.of(row, desk, "source"), asOf))
        .toList();
  }

  private static Source source(Draft draft, LocalDate asOf) {
    Optional<String> via = draft.maybe("via");
    Optional<String> published = draft.maybe("published");
    Optional<PartialDate> date = published.flatMap(PartialDate::parse);
    // A date that is none ("n.d.", "2026-05 (inferred)") is still what was stated.
    String remark =
        Stream.of(
                date.isPresent() ? Optional.<String>empty() : published,
                via,
                draft.maybe("locator"),
                draft.maybe("note"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return draft.done(
        new Source(
            draft.text("id"),
            draft.text("publisher"),
            draft.text("title"),
            draft.maybe("url").map(URI::create),
            date.map(d -> d.upTo(asOf)),
            draft.number("tier").orElseThrow().intValueExact(),
            draft.flag("readDirectly").orElse(via.isEmpty()),
            remark));
  }
}
