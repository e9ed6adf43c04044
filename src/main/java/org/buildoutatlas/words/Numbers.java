package org.buildoutatlas.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;

/**
 * Numbers as they are written on screen and in exports: dollars in the short scale ({@code $15 bn},
 * {@code $1.4 tn}), power in GW with one decimal from 1 GW and in MW below, no-break spaces before
 * units, true minus, en dash in ranges.
 */
public final class Numbers {

  /** How the unit of a unit cost begins. */
  private static final String NOT_KNOWN = "not known";

  private static final String PER = "USD/";

  private static final String NBSP = "\u00a0";
  private static final String WON = "KRW";
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

  // The unit is chosen by the rounded number: $999.6 bn is $1.0 tn, not $1,000 bn.
  private static final BigDecimal AS_TRILLIONS = BigDecimal.valueOf(999_500_000_000L);
  private static final BigDecimal AS_WHOLE_BILLIONS = BigDecimal.valueOf(99_950_000_000L);
  private static final BigDecimal AS_BILLIONS = BigDecimal.valueOf(999_500_000);
  private static final BigDecimal AS_GIGAWATTS = BigDecimal.valueOf(9995, 1);

  private static final BigDecimal GIGA = BigDecimal.valueOf(1000);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  /** US dollars: {@code $375 m}, {@code $14.8 bn}, {@code $249 bn}, {@code $1.4 tn}. */
  public String money(BigDecimal usd) {
    return money(usd, "$");
  }

  private static String money(BigDecimal amount, String symbol) {
    BigDecimal size = amount.abs();
    String sign = (amount.signum() < 0 ? "\u2212" : "") + symbol;
    if (size.compareTo(AS_TRILLIONS) >= 0) {
      return sign + decimal(size.divide(TRILLION), 1, false) + NBSP + "tn";
    }
    if (size.compareTo(AS_BILLIONS) >= 0) {
      int places = size.compareTo(AS_WHOLE_BILLIONS) < 0 ? 1 : 0;
      return sign + decimal(size.divide(BILLION), places, true) + NBSP + "bn";
    }
    if (size.signum() == 0) {
      return sign + "0";
    }
    return sign + decimal(size.divide(MILLION), 0, true) + NBSP + "m";
  }

  /**
   * US dollars in whole billions whatever their size, for columns that share the unit: {@code
   * $1,180 bn}.
   */
  public String billions(BigDecimal usd) {
    String sign = usd.signum() < 0 ? "\u2212" : "";
    return sign + "$" + decimal(usd.abs().divide(BILLION), 0, false) + NBSP + "bn";
  }

  /** Power: {@code 618 MW}, {@code 1.2 GW}. */
  public String power(Quantity power) {
    BigDecimal mw = power.inMegawatts().amount();
    return mw.abs().compareTo(AS_GIGAWATTS) >= 0
        ? decimal(mw.divide(GIGA), 1, false) + NBSP + "GW"
        : decimal(mw, 0, false) + NBSP + "MW";
  }

  /** Power in GW with one decimal whatever its size, for rows and axes that share the unit. */
  public String gigawatts(Quantity power) {
    return decimal(power.inMegawatts().amount().divide(GIGA), 1, false) + NBSP + "GW";
  }

  /** Any quantity in its own unit; dollars per something as dollars. */
  public String quantity(Quantity q) {
    if (q.isMoney()) {
      return money(q.amount());
    }
    if (q.isOtherMoney()) {
      return money(q.amount(), q.unit().equals(WON) ? "\u20a9" : q.unit() + NBSP);
    }
    if (q.unit().startsWith(PER)) {
      return per(money(q.amount()), q);
    }
    if (q.unit().startsWith(Quantity.USD_PER)) {
      return exact(q);
    }
    return q.isPower() ? power(q) : plain(q.amount()) + NBSP + q.unit();
  }

  /** A quantity to its last digit, so that it can be added up again: {@code 55,000,000,000 USD}. */
  public String exact(Quantity q) {
    if (q.unit().equals("share")) {
      BigDecimal percent = q.amount().movePointRight(2).stripTrailingZeros();
      return decimal(percent, Math.max(0, percent.scale()), false) + NBSP + "%";
    }
    return decimal(q.amount(), Math.max(0, q.amount().scale()), false) + NBSP + q.unit();
  }

  /**
   * A figure with {@code est.} where it is one, and its range where sources differ by more than a
   * tenth; what cannot be known on the day is no number.
   */
  public String figure(Figure figure) {
    if (figure.isUnknown()) {
      return NOT_KNOWN;
    }
    String value = quantity(figure.quantity());
    if (figure.isContested()) {
      value = range(figure.low().orElseThrow(), figure.high().orElseThrow());
    }
    return figure.estimated() ? value + NBSP + "est." : value;
  }

  /** A range with its unit once where both ends share it: {@code 1.0–2.2 GW}. */
  public String range(Quantity low, Quantity high) {
    if (low.unit().startsWith(PER) && low.unit().equals(high.unit())) {
      return per(range(Quantity.usd(low.amount()), Quantity.usd(high.amount())), low);
    }
    String a = quantity(low);
    String b = quantity(high);
    if (low.isPower() && high.inMegawatts().amount().compareTo(GIGA) >= 0) {
      a = gigawatts(low);
    }
    String unitA = a.substring(a.lastIndexOf(NBSP) + 1);
    boolean sameUnit = b.endsWith(NBSP + unitA);
    String first = sameUnit ? a.substring(0, a.lastIndexOf(NBSP)) : a;
    return first + "\u2013" + (sameUnit ? withoutSymbol(b) : b);
  }

  /** A range names the currency once. */
  private static String withoutSymbol(String amount) {
    return amount.replaceFirst("^[^\\p{Nd}\u2212]+", "");
  }

  private static String per(String money, Quantity q) {
    return money + NBSP + "per" + NBSP + q.unit().substring(PER.length());
  }

  /** A chance from 0 to 1: no number of outcomes shows that something is certain. */
  public String chance(double share) {
    if (share < 0.01) {
      return "under" + NBSP + percent(0.01);
    }
    return share > 0.99 ? "over" + NBSP + percent(0.99) : percent(share);
  }

  /** A share from 0 to 1: {@code 41 %}. */
  public String percent(double share) {
    return Math.round(share * 100) + NBSP + "%";
  }

  /**
   * A share as finely as it takes, to two decimals, to be told from another and from nothing:
   * {@code 11 %}, beside 4 % {@code 3.5 %}.
   */
  public String percentBeside(double share, double other) {
    for (int places = 0; places < 2; places++) {
      String said = percent(share, places);
      if (!said.equals(percent(other, places)) && !said.equals(percent(0, places))) {
        return said;
      }
    }
    return percent(share, 2);
  }

  private static String percent(double share, int places) {
    return decimal(BigDecimal.valueOf(share).movePointRight(2), places, false) + NBSP + "%";
  }

  /** A number with thousands separators and no more decimals than it has. */
  public String plain(BigDecimal number) {
    return decimal(number, Math.clamp(number.scale(), 0, 3), false);
  }

  /** A number with thousands separators and just so many decimals, for columns. */
  public String fixed(BigDecimal number, int places) {
    return decimal(number, places, false);
  }

  /** A day: {@code 22 Nov 2026}. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * A date as precisely as stated: {@code 2026}, {@code 2027 H1}, {@code 2026 Q4}, {@code May
   * 2025}, a day.
   */
  public String date(PartialDate date) {
    if (date.first().equals(date.last())) {
      return day(date.first());
    }
    boolean month = YearMonth.from(date.first()).equals(YearMonth.from(date.last()));
    return month ? MONTH.format(date.first()) : date.text().replace('-', ' ');
  }

  /** A place with four decimals: {@code 36.1142° N, 104.8821° W}. */
  public String place(LonLat place) {
    return String.format(
        Locale.ROOT,
        "%.4f°%s%s, %.4f°%s%s",
        Math.abs(place.lat()),
        NBSP,
        place.lat() < 0 ? "S" : "N",
        Math.abs(place.lon()),
        NBSP,
        place.lon() < 0 ? "W" : "E");
  }

  /** A place for other programs, latitude first: {@code 36.1142, -104.8821}. */
  public String plainPlace(LonLat place) {
    return String.format(Locale.ROOT, "%.4f, %.4f", place.lat(), place.lon());
  }

  /** Something measured, to about four figures: {@code 10,812}, {@code 81.4}, {@code 0.512}. */
  public String measured(double value) {
    int places = value >= 1000 ? 0 : value >= 10 ? 1 : 3;
    return decimal(BigDecimal.valueOf(value), places, false);
  }

  private static String decimal(BigDecimal number, int places, boolean dropZeros) {
    String zeros = "0".repeat(places);
    String pattern =
        "#,##0" + (places == 0 ? "" : "." + (dropZeros ? zeros.replace('0', '#') : zeros));
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(number.abs());
    return number.signum() < 0 ? "\u2212" + text : text;
  }
}
