package org.buildoutatlas.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
      default -> fail("No meaning is known for the formula \"" + formula + "\"");
    };
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
