package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.buildoutatlas.dataset.json.EmbeddedTable;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.ReferencePoint;

/** The Korean ports of the maps' table. */
final class Ports {

  private static final String TABLE = "/maps/tables/korea-ports.json";

  /** How far the table says its positions may be off, in kilometres. */
  private static final double PRECISION = 1;

  private Ports() {}

  /** All of them. */
  static List<ReferencePoint> embedded() {
    return EmbeddedTable.read(TABLE).rows("entries").stream()
        .filter(row -> row.text("country").filter("KR"::equals).isPresent())
        .map(Ports::port)
        .toList();
  }

  private static ReferencePoint port(Row row) {
    String name = row.text("en").orElse("");
    return new ReferencePoint(
        "port-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
        name,
        new LonLat(real(row, "lon"), real(row, "lat")),
        PRECISION,
        ReferencePoint.Kind.PORT,
        Confidence.MEDIUM);
  }

  private static double real(Row row, String key) {
    return row.number(key).map(BigDecimal::doubleValue).orElseThrow();
  }
}
