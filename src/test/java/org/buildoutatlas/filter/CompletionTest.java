package org.buildoutatlas.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

  private static final List<Subject> SITES = Subjects.real();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | id | 0",
        "`sta` | status | 0",
        "`gw > 1 AND sta` | status | 11",
        "`NOT (sta` | status | 5",
        "`gw ` | > | 3",
        "`status ` | = | 7",
        "`gw > 1 ` | AND | 7",
        "`gw > 1 o` | OR | 7",
        "`gw BETWEEN 1 ` | AND | 13",
        "`gw IS ` | NULL | 6",
        "`name NOT l` | LIKE | 9",
        "`state = 'T` | 'TX' | 8",
        "`state IN ('TX', 'N` | 'NM' | 16",
        "`partner = 'or` | 'oracle' | 10",
        "`partner = 'OR` | 'oracle' | 10",
      })
  void offersWhatMayStandAtTheCaret(String text, String offer, int start) {
    Completion completion = Completion.at(text, text.length(), SITES);
    assertTrue(completion.offers().contains(offer), completion::toString);
    assertEquals(start, completion.start());
  }

  @Test
  void whatIsOfferedCanBeRead() {
    for (SiteField field : SiteField.values()) {
      Completion values = Completion.at(field.word() + " = ", field.word().length() + 3, SITES);
      assertFalse(values.offers().isEmpty(), field.word());
      for (String value : values.offers()) {
        String text = field.word() + " = " + value;
        assertTrue(Expression.read(text) instanceof Expression.Read, text);
      }
    }
  }

  @Test
  void aWordThatIsWholeIsNotOfferedAgain() {
    assertEquals(List.of(), Completion.at("gw", 2, SITES).offers());
  }
}
