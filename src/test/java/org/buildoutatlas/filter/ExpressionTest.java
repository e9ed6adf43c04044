package org.buildoutatlas.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id = 'abilene' | true",
        "id IN ('milam', 'abilene') | true",
        "name LIKE '%Abilene%' | true",
        "name ILIKE '%aBILENE%' | true",
        "status = 'operational' AND gw > 1 | true",
        "gw > 1.2 | false",
        "1.2 <= gw | true",
        "gw BETWEEN 1 AND 2 | true",
        "gw NOT BETWEEN 1 AND 2 | false",
        "state IN ('TX','NM') | true",
        "state NOT IN ('TX') | false",
        "partner = 'oracle' | true",
        "partner = 'Oracle' | true",
        "partner <> 'oracle' | false",
        "partner = 'nobody' | false",
        "NOT (state = 'TX' OR gw < 1) | false",
        "gw * 2 > 2 | true",
        "lon < -99 AND lat > 32 | true",
        "lon > -99 | false",
        "first_power = 2025 | true",
        "known_on < 2025-01-01 | false",
        "known_on >= '2025-01-01' | true",
        "cost IS NULL OR cost > 0 | true",
        "scope = 'us-stargate' | true",
      })
  void asksAbilene(String text, boolean holds) {
    assertEquals(holds, read(text).holds(Subjects.named("abilene")), text);
  }

  @Test
  void aDayIsTheSameDayInEveryComparison() {
    Subject abilene = Subjects.named("abilene");
    String day = SiteField.KNOWN_ON.values(abilene).getFirst();
    assertEquals(true, read("known_on = " + day).holds(abilene));
    assertEquals(true, read("known_on <= '" + day + "'").holds(abilene));
    assertEquals(false, read("known_on > " + day).holds(abilene));
    assertEquals(false, read("known_on < " + day).holds(abilene));
  }

  @Test
  void whatIsNotStatedMeetsNoComparison() {
    Subject silent =
        Subjects.real().stream()
            .filter(s -> SiteField.GW.values(s).isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals(false, read("gw > 0").holds(silent));
    assertEquals(false, read("gw <= 0").holds(silent));
    assertEquals(true, read("gw IS NULL").holds(silent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "status = 'ann | OPEN_QUOTE | 9 | 13",
        "name = O'Brien | OPEN_QUOTE | 8 | 14",
        "state = \"TX\" | DOUBLE_QUOTE | 8 | 12",
        "gw > 1 # 3 | STRANGE | 7 | 8",
        "울산 = 1 | STRANGE | 0 | 1",
        "status != 'announced' | OTHER_SIGN | 7 | 9",
        "gw == 1 | OTHER_SIGN | 3 | 5",
        "gw > 1 && lat > 3 | OTHER_SIGN | 7 | 9",
        "gw > 1; lat > 3 | OTHER_SIGN | 6 | 7",
        "(gw > 1 | OPEN_BRACKET | 0 | 1",
        "gw > 1) | CLOSED_BRACKET | 6 | 7",
        "strLength(name) > 5 | FUNCTION | 0 | 9",
        "colour = 'red' | FIELD | 0 | 6",
        "gw > 1 AND stat = 'TX' | LIKE_FIELD | 11 | 15",
        "GW > 1 | LIKE_FIELD | 0 | 2",
        "known_on AFTER 2025-01-01 | FIELD | 9 | 14",
        "gw > 'abc' | NUMBER | 5 | 10",
        "gw IN (1, 'x') | NUMBER | 10 | 13",
        "gw BETWEEN 1 AND 'x' | NUMBER | 17 | 20",
        "gw LIKE '1%' | NUMBER | 8 | 12",
        "'abc' < gw | NUMBER | 0 | 5",
        "state = 5 | TEXT | 8 | 9",
        "partner = 5 | TEXT | 10 | 11",
        "known_on > 2025 | DAY | 11 | 15",
        "known_on > 'spring' | DAY | 11 | 19",
        "known_on > 2025-02-31 | DAY | 11 | 21",
        "gw | END | 2 | 2",
        "gw > | END | 4 | 4",
        "name LIKE 'A%' OR | END | 17 | 17",
        "gw >> 1 | UNEXPECTED | 4 | 5",
        "gw = = 1 | UNEXPECTED | 5 | 6",
        "gw > 1 AND AND lat > 1 | UNEXPECTED | 11 | 14",
        "gw = 1.2.3 | UNEXPECTED | 8 | 10",
        "id = 'x' OR id > > 'y' | UNEXPECTED | 17 | 18",
        "state IN ('TX' 'NM') | UNEXPECTED | 15 | 19",
      })
  void pointsAtTheMistake(String text, Mistake.Kind kind, int start, int end) {
    switch (Expression.read(text)) {
      case Expression.Read _ -> fail("It was read: " + text);
      case Expression.Wrong wrong ->
          assertEquals(
              kind + " " + start + " " + end,
              wrong.mistake().kind() + " " + wrong.mistake().start() + " " + wrong.mistake().end(),
              text);
    }
  }

  @ParameterizedTest
  @CsvSource({"stat, state", "parner, partner", "GW, gw", "first_pwr, first_power"})
  void namesTheFieldThatWasMeant(String written, String meant) {
    switch (Expression.read(written + " = 1")) {
      case Expression.Read _ -> fail("It was read: " + written);
      case Expression.Wrong wrong -> assertEquals(meant, wrong.mistake().hint());
    }
  }

  private static Expression.Read read(String text) {
    return switch (Expression.read(text)) {
      case Expression.Read read -> read;
      case Expression.Wrong wrong -> throw new AssertionError(text + ": " + wrong.mistake());
    };
  }
}
