package org.buildoutatlas.ui.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "1.25 | 1.25",
        " 30  | 30",
        "13,170 | 13170",
        "13.170 | 13.17",
        "1,234,567.5 | 1234567.5",
        "1,5 | 1.5",
        "0,170 | 0.17",
        "1,2345 | 1.2345",
        "1234,567 | 1234.567",
        "-1.5 | -1.5",
        "\u22121,5 | -1.5"
      })
  void numbersAreReadAsTheyAreMeant(String typed, double meant) {
    assertEquals(Optional.of(meant), TypedNumber.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5d",
        "5f",
        "1e3",
        "0x1p3",
        "NaN",
        "Infinity",
        "1,23,456",
        "1,5,2",
        "1,234,56",
        "1.2.3",
        "1.234,5",
        "5.",
        ".5",
        "1 000",
        "+5",
        "--5",
        "5 m"
      })
  void allElseIsNoNumber(String typed) {
    assertEquals(Optional.empty(), TypedNumber.read(typed));
  }

  @ParameterizedTest
  @ValueSource(ints = {309, 400})
  void noneIsWithoutEnd(int digits) {
    assertEquals(Optional.empty(), TypedNumber.read("9".repeat(digits)));
  }
}
