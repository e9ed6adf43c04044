package org.buildoutatlas.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A low line in the tables stands for a no-break space. */
class NumbersTest {

  private final Numbers numbers = new Numbers();

  @ParameterizedTest(name = "{0} dollars are {1}")
  @CsvSource({
    "0, $0",
    "375000000, $375_m",
    "999499999, $999_m",
    "15000000000, $15_bn",
    "14750000000, $14.8_bn",
    "99900000000, $99.9_bn",
    "248800000000, $249_bn",
    "999900000000, $1.0_tn",
    "1000000000000, $1.0_tn",
    "1400000000000, $1.4_tn",
    "1180000000000, $1.2_tn",
    "-300000000000, −$300_bn",
    "99960000000, $100_bn",
    "999600000, $1_bn",
  })
  void moneyIsInTheShortScale(BigDecimal usd, String text) {
    assertEquals(spaced(text), numbers.money(usd));
  }

  @ParameterizedTest
  @CsvSource({"1180000000000, '$1,180_bn'", "-54500000000, −$55_bn", "0, $0_bn"})
  void aColumnOfMoneySharesTheUnit(BigDecimal usd, String text) {
    assertEquals(spaced(text), numbers.billions(usd));
  }

  @ParameterizedTest(name = "{0} {1} are {2}")
  @CsvSource({
    "618, MW, 618_MW",
    "0, MW, 0_MW",
    "1000, MW, 1.0_GW",
    "1180, MW, 1.2_GW",
    "9233, MW, 9.2_GW",
    "2.45, GW, 2.5_GW",
    "0.618, GW, 618_MW",
    "999.6, MW, 1.0_GW",
  })
  void powerIsInGigawattsFromOneOn(BigDecimal amount, String unit, String text) {
    assertEquals(spaced(text), numbers.power(new Quantity(amount, unit)));
  }

  @ParameterizedTest
  @CsvSource({"618, 0.6_GW", "1200, 1.2_GW", "0, 0.0_GW"})
  void rowsThatShareGigawattsKeepThem(long megawatts, String text) {
    assertEquals(spaced(text), numbers.gigawatts(Quantity.mw(megawatts)));
  }

  @ParameterizedTest
  @CsvSource({
    "900000, wafers/month, '900,000_wafers/month'",
    "50, MW, 50_MW",
    "16, months, 16_months",
    "12.345, km, 12.345_km",
    "38000000000, USD/GW, $38_bn_per_GW",
    "38500000000000, KRW, ₩38.5_tn",
    "-2000000000, EUR, −EUR_2_bn",
    "0, KRW, ₩0",
  })
  void anyOtherQuantityKeepsItsUnit(BigDecimal amount, String unit, String text) {
    assertEquals(spaced(text), numbers.quantity(new Quantity(amount, unit)));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 2210, MW, 1.0–2.2_GW",
    "900, 1200, MW, 0.9–1.2_GW",
    "200, 618, MW, 200–618_MW",
    "367000000000, 593000000000, USD, $367–593_bn",
    "800000000, 3000000000, USD, $800_m–$3_bn",
    "35000000000, 60000000000, USD/GW, $35–60_bn_per_GW",
    "10000000000000, 22000000000000, KRW, ₩10.0–22.0_tn",
    "1000000000, 2000000000, EUR, EUR_1–2_bn",
  })
  void aRangeNamesASharedUnitOnce(BigDecimal low, BigDecimal high, String unit, String text) {
    assertEquals(spaced(text), numbers.range(new Quantity(low, unit), new Quantity(high, unit)));
  }

  @Test
  void anEstimateSaysSoAndAContestedFigureShowsItsRange() {
    Figure estimate = Figure.assumed("a", Quantity.usd(36_600_000_000L), "", List.of());
    assertEquals(spaced("$36.6_bn_est."), numbers.figure(estimate));
    Figure contested =
        new Figure(
            "b",
            Quantity.mw(2210),
            Optional.of(Quantity.mw(1000)),
            Optional.of(Quantity.mw(2210)),
            false,
            new Derivation.Assumed("", List.of()));
    assertEquals(spaced("1.0–2.2_GW"), numbers.figure(contested));
  }

  @ParameterizedTest
  @CsvSource({
    "0.106, 0.08, 11_%",
    "0.0353, 0.04, 3.5_%",
    "0.0033, 0.05, 0.3_%",
    "0.0004, 0.05, 0.04_%",
    "0.0404, 0.04, 4.04_%"
  })
  void aShareBesideAnotherIsAsFineAsItTakes(double share, double other, String text) {
    assertEquals(spaced(text), numbers.percentBeside(share, other));
  }

  @ParameterizedTest
  @CsvSource({"0, 0_%", "0.414, 41_%", "0.996, 100_%", "1, 100_%"})
  void sharesAreWhole(double share, String text) {
    assertEquals(spaced(text), numbers.percent(share));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 22 Nov 2026",
    "2025-05, May 2025",
    "2026-Q4, 2026 Q4",
    "2027-H1, 2027 H1",
    "2026, 2026",
  })
  void aDateIsAsPreciseAsItIsKnown(String date, String text) {
    assertEquals(text, numbers.date(PartialDate.parse(date).orElseThrow()));
  }

  @Test
  void aDayIsWrittenOut() {
    assertEquals("20 Jan 2029", numbers.day(LocalDate.of(2029, 1, 20)));
  }

  @Test
  void aPlaceHasFourDecimals() {
    assertEquals(spaced("36.1142°_N, 104.8821°_W"), numbers.place(new LonLat(-104.8821, 36.1142)));
    assertEquals(spaced("34.9000°_S, 128.6000°_E"), numbers.place(new LonLat(128.6, -34.9)));
  }

  private static String spaced(String text) {
    return text.replace('_', '\u00a0');
  }
}
