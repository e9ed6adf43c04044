package org.buildoutatlas.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

  private final Words words = new Words();

  @ParameterizedTest
  @CsvSource({
    "'', $5 bn, ''",
    "up to, up to $5 bn, ''",
    "cap, at most $5 bn, ''",
    "'up to, both firms together', up to $5 bn, both firms together",
    "'about, by analysts', about $5 bn, by analysts",
    "'more than,secured in the US', more than $5 bn, secured in the US",
  })
  void aKnownLimitIsPartOfTheAmountAndTheRestARemark(
      String qualifier, String amount, String remark) {
    assertEquals(amount, new Qualifier(words, qualifier).limited("$5 bn"));
    assertEquals(remark, new Qualifier(words, qualifier).remark());
  }

  @ParameterizedTest
  @CsvSource({
    "first phase, first phase",
    "'design, 2026', 'design, 2026'",
    "not, not",
    "'less {0} than', 'less {0} than'",
  })
  void whatIsNotKnownNeverStandsBeforeANumber(String qualifier, String remark) {
    assertEquals("$5 bn", new Qualifier(words, qualifier).limited("$5 bn"));
    assertEquals(remark, new Qualifier(words, qualifier).remark());
  }
}
