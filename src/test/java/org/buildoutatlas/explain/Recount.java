package org.buildoutatlas.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;

/**
 * Computes a figure again from its inputs by nothing but the words of its formula. A formula that
 * is not known here fails: its words have to be given a meaning first.
 */
final class Recount {

  private Recount() {}

  /** What the words say of the inputs. */
  static BigDecimal of(String formula, List<Figure> inputs) {
    return switch (formula) {
      case "none of it", "not known on the day" -> {
        assertEquals(List.of(), inputs);
        yield BigDecimal.ZERO;
      }
      case "sum",
          "sum of counted sites",
          "sum of announced amounts, upper ends",
          "sum of sites",
          "sum of upper ends",
          "sum of site costs",
          "sum of contributions",
          "sum of closed debt and equity",
          "sum of planned facility power",
          "sum of energised IT power",
          "sum of running IT power",
          "shell and power + IT equipment" ->
          sum(inputs);
      case "left out" -> sum(inputs).negate();
      case "stated cost of the whole" -> only(inputs);
      case "upper end − stated amount",
          "total − operating",
          "total − operating − financed",
          "stated cost of the whole − the other part",
          "cost of the whole − shell and power" ->
          amount(inputs, 0).subtract(sum(inputs.subList(1, inputs.size())));
      case "closed debt and equity, at most the rest" -> amount(inputs, 0).min(amount(inputs, 1));
      case "total × energised ÷ planned power, at most the total, to whole dollars",
          "total × energised ÷ planned power, at most the total, to whole dollars; the two powers"
              + " are not of the same scope" ->
          amount(inputs, 0)
              .multiply(megawatts(inputs, 1).min(megawatts(inputs, 2)))
              .divide(megawatts(inputs, 2), 0, RoundingMode.HALF_EVEN);
      case "cost of the whole × share, to whole dollars", Figure.CONVERTED ->
          dollars(product(inputs));
      case "IT power × cost per GW × share, to whole dollars" ->
          dollars(
              megawatts(inputs, 0)
                  .movePointLeft(3)
                  .multiply(amount(inputs, 1))
                  .multiply(amount(inputs, 2)));
      case "facility power ÷ ratio of facility to IT power, to the kilowatt" ->
          megawatts(inputs, 0).divide(amount(inputs, 1), 3, RoundingMode.HALF_EVEN);
      case "counted ÷ target, to four decimals" ->
          amount(inputs, 0).divide(amount(inputs, 1), 4, RoundingMode.HALF_EVEN);
      case WorthFigures.LINE -> worth(line(inputs));
      case WorthFigures.CORNERS -> worth(corners(inputs));
      case SitingCatalogue.SCORED -> scored(inputs);
      case SitingCatalogue.TRUSTED ->
          pairs(inputs).stream()
              .map(p -> amount(p, 0).multiply(amount(p, 1)))
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .setScale(4, RoundingMode.HALF_UP);
      case SitingCatalogue.RANKED ->
          BigDecimal.valueOf(
              1
                  + inputs.subList(1, inputs.size()).stream()
                      .filter(i -> i.quantity().amount().compareTo(amount(inputs, 0)) > 0)
                      .count());
      default -> fail("No meaning is known for the formula \"" + formula + "\"");
    };
  }

  private static BigDecimal scored(List<Figure> inputs) {
    BigDecimal weights =
        pairs(inputs).stream().map(p -> amount(p, 0)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return pairs(inputs).stream()
        .map(p -> amount(p, 0).multiply(amount(p, 1)))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .movePointRight(2)
        .divide(weights, 4, RoundingMode.HALF_UP);
  }

  private static List<List<Figure>> pairs(List<Figure> inputs) {
    return IntStream.range(0, inputs.size() / 2)
        .mapToObj(i -> inputs.subList(2 * i, 2 * i + 2))
        .toList();
  }

  private static double line(List<Figure> inputs) {
    double worst = real(inputs, 1);
    return Math.clamp((real(inputs, 0) - worst) / (real(inputs, 2) - worst), 0, 1);
  }

  private static double corners(List<Figure> inputs) {
    double value = real(inputs, 0);
    double up = (value - real(inputs, 1)) / (real(inputs, 2) - real(inputs, 1));
    double down = (real(inputs, 4) - value) / (real(inputs, 4) - real(inputs, 3));
    return Math.clamp(Math.min(up, down), 0, 1);
  }

  private static double real(List<Figure> inputs, int index) {
    return amount(inputs, index).doubleValue();
  }

  private static BigDecimal worth(double share) {
    return BigDecimal.valueOf(share).setScale(6, RoundingMode.HALF_UP);
  }

  private static BigDecimal only(List<Figure> inputs) {
    assertEquals(1, inputs.size());
    return amount(inputs, 0);
  }

  private static BigDecimal sum(List<Figure> inputs) {
    if (!inputs.isEmpty()) {
      String unit = inputs.getFirst().quantity().unit();
      inputs.forEach(i -> assertEquals(unit, i.quantity().unit(), "Units are never mixed"));
    }
    return inputs.stream().map(i -> i.quantity().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal product(List<Figure> inputs) {
    return inputs.stream()
        .map(i -> i.quantity().amount())
        .reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  private static BigDecimal dollars(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal amount(List<Figure> inputs, int index) {
    return inputs.get(index).quantity().amount();
  }

  private static BigDecimal megawatts(List<Figure> inputs, int index) {
    Quantity power = inputs.get(index).quantity();
    return power.inMegawatts().amount();
  }
}
