package org.buildoutatlas.dataset;

import java.util.Locale;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.siting.KoreanWaters;

/**
 * A candidate lies at sea off Korea, as exactly as it was placed. The base map is read for it, so
 * it is looked at only when a data set is validated.
 */
final class WatersCheck implements Check {

  private final LayerSource layers;

  WatersCheck(LayerSource layers) {
    this.layers = layers;
  }

  @Override
  public void run(Rows rows, Findings findings) {
    if (rows.files(Part.CANDIDATES).isEmpty()) {
      return;
    }
    KoreanWaters waters = KoreanWaters.of(layers);
    for (Row candidate : rows.files(Part.CANDIDATES)) {
      candidate.row("position").ifPresent(at -> look(at, waters, findings));
    }
  }

  private static void look(Row at, KoreanWaters waters, Findings findings) {
    double lon = number(at, "lon");
    double lat = number(at, "lat");
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      // Said elsewhere.
      return;
    }
    double precision = number(at, "precisionKm");
    switch (waters.place(new LonLat(lon, lat))) {
      case KoreanWaters.Place.AtSea _ -> {}
      case KoreanWaters.Place.OnLand land -> {
        if (land.seaKm() > precision) {
          warn(
              at,
              "place.on-land",
              "The place lies on land, %s km from the sea, and is known to %s km",
              findings,
              land.seaKm(),
              precision);
        }
      }
      case KoreanWaters.Place.TooFar far ->
          warn(
              at,
              "place.far-out",
              "The place lies %s km from Korean land; %s km are looked at",
              findings,
              far.shoreKm(),
              KoreanWaters.REACH_KM);
      case KoreanWaters.Place.NearerToOthers near ->
          warn(
              at,
              "place.other-waters",
              "The place lies %s km from Korean land, and %s km from that of another country",
              findings,
              near.shoreKm(),
              near.otherKm());
    }
  }

  private static void warn(
      Row at, String code, String sentence, Findings findings, double one, double other) {
    findings.warning(
        at.position("lat"),
        code,
        sentence.formatted(rounded(one), rounded(other)) + ". Correct the coordinates.");
  }

  private static String rounded(double km) {
    return String.format(Locale.ROOT, "%.1f", km);
  }

  private static double number(Row at, String key) {
    return at.number(key).map(Number::doubleValue).orElse(Double.NaN);
  }
}
