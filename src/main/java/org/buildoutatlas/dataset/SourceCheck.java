package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.jspecify.annotations.Nullable;

/**
 * A source says where to find it, and a large figure has one that can be found.
 *
 * <p>A source can be found if it has an address ({@code url}), the account it was read through
 * ({@code via}) or words on how to find it ({@code locator}). One that has none of them and no
 * {@code note} that says why points nowhere.
 */
final class SourceCheck implements Check {

  /** From how much a figure is large, by unit: $10 bn or 1 GW. */
  private static final Map<String, BigDecimal> LARGE =
      Map.of(
          "USD", BigDecimal.valueOf(10_000_000_000L),
          "MW", BigDecimal.valueOf(1000),
          "GW", BigDecimal.ONE);

  /** Numbers that carry their unit in their name. */
  private static final Map<String, String> UNITS =
      Map.of("usd", "USD", "gw", "GW", "itMW", "MW", "facilityMW", "MW");

  @Override
  public void run(Rows rows, Findings findings) {
    List<Row> sources = rows.list(Part.SOURCES, "sources");
    sources.forEach(source -> address(source, findings));
    if (rows.isIncomplete(Part.SOURCES)) {
      return;
    }
    Set<String> findable =
        sources.stream()
            .filter(SourceCheck::isFindable)
            .flatMap(s -> s.text("id").stream())
            .collect(Collectors.toSet());
    Set<String> known =
        sources.stream().flatMap(s -> s.text("id").stream()).collect(Collectors.toSet());
    rows.each(
        (part, row) -> {
          List<String> ids = row.cells("sources").stream().map(Cell::text).toList();
          boolean none = ids.stream().noneMatch(id -> findable.contains(id) || !known.contains(id));
          if (none && row.has("sources")) {
            large(row).limit(1).forEach(place -> missing(place, findings));
          }
        });
  }

  private static void address(Row source, Findings findings) {
    if (!isFindable(source) && !source.has("note") && source.has("id")) {
      findings.warning(
          source.position(),
          "source.nowhere",
          "The source \"%s\" points nowhere. Add its \"url\", what it was read through (\"via\"), how to find it (\"locator\"), or a \"note\" that says why there is none."
              .formatted(source.text("id").orElse("")));
    }
    source
        .cell("url")
        .filter(url -> !isAddress(url.text()))
        .ifPresent(
            url ->
                findings.error(
                    url.position(),
                    "source.address",
                    "\"%s\" is no address that a browser can open. Correct it, or leave \"url\" out and add a \"locator\"."
                        .formatted(url.text())));
  }

  private static void missing(Position place, Findings findings) {
    findings.warning(
        place,
        "source.missing",
        "This figure is over $10 bn or 1 GW, and none of its sources can be found. Add one that has"
            + " an address.");
  }

  private static boolean isFindable(Row source) {
    return source.has("url") || source.has("via") || source.has("locator");
  }

  private static boolean isAddress(String url) {
    try {
      @Nullable String host = URI.create(url).getHost();
      return host != null && host.contains(".");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Stream<Position> large(Row row) {
    Stream<Position> named =
        UNITS.entrySet().stream()
            .filter(e -> isLarge(row, e.getKey(), e.getValue()))
            .map(e -> row.position(e.getKey()));
    return Stream.concat(
        Stream.concat(measured(row), row.row("amount").stream().flatMap(SourceCheck::measured)),
        named);
  }

  private static Stream<Position> measured(Row row) {
    String unit = row.text("unit").orElse("");
    return Stream.of("value", "high").filter(key -> isLarge(row, key, unit)).map(row::position);
  }

  private static boolean isLarge(Row row, String key, String unit) {
    return LARGE.containsKey(unit)
        && row.number(key).filter(n -> n.compareTo(LARGE.get(unit)) > 0).isPresent();
  }
}
