package org.buildoutatlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.buildoutatlas.drawing.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

  @ParameterizedTest
  @CsvSource({
    "#000000, #FFFFFF, 21.00",
    "#FFFFFF, #000000, 21.00",
    "#777777, #FFFFFF, 4.48",
    "#FF0000, #FFFFFF, 4.00",
    "#123456, #123456, 1.00"
  })
  void givesTheRatioOfTheGuidelines(String a, String b, double expected) {
    assertEquals(expected, Contrast.ratio(Colour.of(a), Colour.of(b)), 0.005);
  }

  /** Pairs from the supplementary test data of Sharma, Wu and Dalal. */
  @ParameterizedTest
  @CsvSource({
    "50.0000, 2.6772, -79.7751, 50.0000, 0.0000, -82.7485, 2.0425",
    "50.0000, -1.3802, -84.2814, 50.0000, 0.0000, -82.7485, 1.0000",
    "50.0000, 0.0000, 0.0000, 50.0000, -1.0000, 2.0000, 2.3669",
    "50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0009, 7.1792",
    "50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0011, 7.2195",
    "50.0000, 2.5000, 0.0000, 73.0000, 25.0000, -18.0000, 27.1492",
    "50.0000, 2.5000, 0.0000, 56.0000, -27.0000, -3.0000, 31.9030",
    "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
    "63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630",
    "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
    "90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441",
    "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
  })
  void givesTheDifferenceOfThePaper(
      double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
    double[] one = {l1, a1, b1};
    double[] two = {l2, a2, b2};
    assertEquals(expected, Contrast.ciede2000(one, two), 0.0001);
    assertEquals(expected, Contrast.ciede2000(two, one), 0.0001);
  }

  @ParameterizedTest
  @CsvSource({"#6C7884, #FFFFFF", "#C65100, #FFFFFF", "#DB9132, #121A23", "#000000, #FFFFFF"})
  void aPaleInkIsStillSeen(String ink, String ground) {
    Colour pale = Contrast.pale(Colour.of(ink), Colour.of(ground), 0.1);
    double ratio = Contrast.ratio(pale, Colour.of(ground));
    assertTrue(ratio >= 3 && ratio < 4, "" + ratio);
  }

  @Test
  void anInkThatIsNoMarkItselfIsNotMadePaler() {
    Colour yellow = Colour.of("#FFEE00");
    assertEquals(yellow, Contrast.pale(yellow, Colour.of("#FFFFFF"), 0.5));
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, #C65100, #C65100",
    "PROTAN, #808080, #808080",
    "DEUTAN, #FFFFFF, #FFFFFF",
    "PROTAN, #FF0000, #6D5F00",
    "TRITAN, #000000, #000000"
  })
  void keepsGreysAndDullsWhatAConeIsMissingFor(
      ColourVision vision, String colour, String expected) {
    assertEquals(Colour.of(expected), vision.see(Colour.of(colour)));
  }
}
