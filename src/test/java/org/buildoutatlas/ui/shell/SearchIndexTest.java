package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

  private static final List<Action> ACTIONS =
      List.of(
          Action.of("legend", Action.Part.MAP, "Show or fold the legend", () -> {}).on("K"),
          Action.of("theme", Action.Part.VIEW, "Light or dark", () -> {}),
          Action.of("redo", Action.Part.VIEW, "Redo", () -> {}).when(() -> false));

  private final SearchIndex index = new SearchIndex(embedded(), ACTIONS);

  private static Atlas embedded() {
    try {
      return switch (new DataSetReader().readEmbedded(Progress.NONE)) {
        case Reading.Accepted accepted -> accepted.dataSet().atlas();
        case Reading.Rejected rejected ->
            throw new AssertionError("The embedded data set has errors: " + rejected.findings());
      };
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Abilene, 'Abilene, TX', SITE",
    "dona ana, 'Doña Ana County, NM', SITE",
    "DANGJIN, Dangjin 당진, CANDIDATE",
    "울산, Ulsan 울산, CANDIDATE",
    "oracle, Oracle, PARTNER",
    "dac, 'Doña Ana County, NM', SITE",
    "ㄷㅈ, Dangjin 당진, CANDIDATE",
    "울사, Ulsan 울산, CANDIDATE",
    "shakelford, 'Shackelford County, TX', SITE",
    "legend, Show or fold the legend, ACTION",
    "'> dark', Light or dark, ACTION",
    "fold leg, Show or fold the legend, ACTION",
  })
  void findsByAnyPartOfTheNameFirst(String typed, String title, SearchHit.Kind kind) {
    SearchHit first = index.find(typed, 8).getFirst();
    assertEquals(title, first.title());
    assertEquals(kind, first.kind());
  }

  @Test
  void afterTheSignOnlyWhatCanBeDoneNowIsFound() {
    assertEquals(
        List.of("legend", "theme"), index.find(">", 8).stream().map(SearchHit::id).toList());
    assertEquals(List.of(), index.find("> oracle", 8));
  }

  @Test
  void whatWasChosenLastIsFoundAgainInItsOrder() {
    List<String> keys = List.of("action:theme", "site:gone", "site:abilene", "action:redo");
    assertEquals(
        List.of("action:theme", "site:abilene"),
        index.named(keys).stream().map(SearchHit::key).toList());
  }

  @Test
  void findsSourcesThatOpenOutside() {
    List<SearchHit> hits = index.find("epoch", 20);
    assertTrue(hits.stream().anyMatch(h -> h.kind() == SearchHit.Kind.SOURCE), hits::toString);
  }

  @Test
  void findsNothingForNothing() {
    assertEquals(List.of(), index.find("  ", 8));
    assertEquals(List.of(), index.find("zzzz", 8));
  }
}
