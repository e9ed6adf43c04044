package org.buildoutatlas.ui.siting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.buildoutatlas.chart.CriterionName;
import org.buildoutatlas.siting.KoreanWaters;
import org.buildoutatlas.siting.Trial;
import org.buildoutatlas.ui.kit.Desk;

/**
 * Why a place or a value cannot be tried, in a sentence.
 *
 * @param desk writes it
 */
record TrialWords(Desk desk) {

  /** Where it lies instead; nothing for a place that can be tried. */
  String of(KoreanWaters.Place place) {
    return switch (place) {
      case KoreanWaters.Place.AtSea _ -> "";
      case KoreanWaters.Place.OnLand _ -> desk.text("ui.trial.land");
      case KoreanWaters.Place.TooFar far ->
          desk.text("ui.trial.far", plain(far.shoreKm()), KoreanWaters.REACH_KM);
      case KoreanWaters.Place.NearerToOthers other ->
          desk.text("ui.trial.others", plain(other.otherKm()), plain(other.shoreKm()));
    };
  }

  /** What the value would have to be. */
  String of(Trial.Impossible impossible) {
    return desk.text(
        "ui.trial.impossible",
        CriterionName.of(desk.words(), impossible.criterion()),
        plain(impossible.domain().least()),
        plain(impossible.domain().most()));
  }

  private String plain(double number) {
    return desk.numbers().plain(BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP));
  }
}
