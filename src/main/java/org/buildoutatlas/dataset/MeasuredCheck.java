package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.siting.Domain;

/** What is measured of a candidate is possible, and distances are computed and not typed. */
final class MeasuredCheck implements Check {

  private static final List<String> NUMBERS = List.of("value", "low", "high", "min", "max");

  @Override
  public void run(Rows rows, Findings findings) {
    List<Row> distances = rows.list(Part.CRITERIA, "distances");
    Set<String> computed =
        distances.stream().flatMap(d -> d.text("key").stream()).collect(Collectors.toSet());
    for (Row candidate : rows.files(Part.CANDIDATES)) {
      for (Row value : candidate.rows("values")) {
        possible(value, findings);
        value
            .cell("key")
            .filter(key -> computed.contains(key.text()))
            .ifPresent(key -> typed(key.text(), key.position(), findings));
      }
    }
    distances.forEach(d -> somewhere(d, rows, findings));
  }

  private static void possible(Row value, Findings findings) {
    String unit = value.text("unit").orElse("");
    Domain.of(unit)
        .ifPresent(
            domain ->
                NUMBERS.forEach(
                    key ->
                        value
                            .number(key)
                            .filter(n -> !domain.holds(n.doubleValue()))
                            .ifPresent(n -> impossible(value.position(key), n, domain, findings))));
  }

  private static void impossible(
      Position place, BigDecimal number, Domain domain, Findings findings) {
    findings.error(
        place,
        "value.domain",
        "%s is not possible here: such a value lies between %s and %s. Correct it, or its unit."
            .formatted(number.toPlainString(), plain(domain.least()), plain(domain.most())));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static void typed(String key, Position place, Findings findings) {
    findings.warning(
        place,
        "value.typed",
        "\"%s\" is computed from positions, so what is typed here is not used. Take it out, or take the distance out of criteria.json."
            .formatted(key));
  }

  private static void somewhere(Row distance, Rows rows, Findings findings) {
    String to = distance.text("to").orElse("");
    boolean known =
        to.equals("port")
            || rows.list(Part.CRITERIA, "referencePoints").stream()
                .flatMap(MeasuredCheck::kinds)
                .anyMatch(to::equals);
    if (!known) {
      findings.error(
          distance.position("to"),
          "distance.nowhere",
          "There is no reference point of the kind \"%s\" to measure to. Add one, or take the distance out."
              .formatted(to));
    }
  }

  private static Stream<String> kinds(Row point) {
    return Stream.of(CriterionRows.kind(point))
        .map(kind -> kind == ReferencePoint.Kind.CABLE_LANDING ? "cable-landing" : "yard");
  }
}
