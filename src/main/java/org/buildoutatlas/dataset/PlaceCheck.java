package org.buildoutatlas.dataset;

import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Row;

/** A site lies in its country, a candidate in or off Korea. */
final class PlaceCheck implements Check {

  private final Countries countries = new Countries();

  @Override
  public void run(Rows rows, Findings findings) {
    for (Row site : rows.files(Part.SITES)) {
      Optional<Row> place = site.row("place");
      Optional<String> country = place.flatMap(p -> p.text("country"));
      if (country.isPresent() && !countries.has(country.get())) {
        findings.warning(
            place.orElseThrow().position("country"),
            "place.country",
            "Where the country \"%s\" lies is not known here, so the coordinates were not checked. Look at them on the map."
                .formatted(country.get()));
      } else if (country.isPresent()) {
        site.row("location").ifPresent(at -> inside(country.get(), at, findings));
      }
    }
    for (Row candidate : rows.files(Part.CANDIDATES)) {
      candidate.row("position").ifPresent(at -> inside("KR", at, findings));
    }
  }

  private void inside(String country, Row at, Findings findings) {
    if (at.number("lon").isEmpty() || at.number("lat").isEmpty()) {
      return;
    }
    double lon = at.number("lon").get().doubleValue();
    double lat = at.number("lat").get().doubleValue();
    boolean onGlobe = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    if (onGlobe && !countries.contains(country, lon, lat)) {
      findings.error(
          at.position("lat"),
          "place.outside-country",
          "Latitude %s, longitude %s lies outside %s. Correct the coordinates (were they swapped, or is a sign missing?) or the country."
              .formatted(
                  at.number("lat").get().toPlainString(),
                  at.number("lon").get().toPlainString(),
                  country));
    }
  }
}
