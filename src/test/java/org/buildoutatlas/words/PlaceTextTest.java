package org.buildoutatlas.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.buildoutatlas.words.PlaceText.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates as people write them. */
class PlaceTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "36.1125, -104.8825",
        "36.1125 -104.8825",
        "36.1125; -104.8825",
        "36,1125; -104,8825",
        "36.1125° N, 104.8825° W",
        "104.8825 W, 36.1125 N",
        "36.1125N 104.8825W",
        "N36.1125 W104.8825",
        "36°06'45\"N 104°52'57\"W",
        "36° 06′ 45″ N, 104° 52′ 57″ W",
        "36 06 45 N 104 52 57 W",
        "36 6.75, -104 52.95",
        "  36.1125 ,\u2212104.8825  "
      })
  void readsAPlaceOfNewMexicoInEveryForm(String text) {
    PlaceText.Found found = assertInstanceOf(PlaceText.Found.class, PlaceText.read(text), text);
    assertEquals(36.1125, found.place().lat(), 1e-9);
    assertEquals(-104.8825, found.place().lon(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Busan | FORM",
        "36.1 | FORM",
        "36.1, 127.5, 3 | FORM",
        "36.1 N, 40 N | FORM",
        "-36.1 S, 20 E | FORM",
        "127.5, 36.1 | LATITUDE",
        "91 N, 20 E | LATITUDE",
        "36.1, 180.5 | LONGITUDE",
        "36 60 00 N, 20 0 0 E | MINUTES",
        "36 10 75 N, 20 0 0 E | MINUTES"
      })
  void saysWhatIsWrong(String text, Problem problem) {
    assertEquals(problem, PlaceText.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", ",", ";;", "NESW", "1 2 3 4 5 6 7 8"})
  void nonsenseIsNoPlace(String text) {
    assertEquals(Problem.FORM, PlaceText.read(text));
  }
}
