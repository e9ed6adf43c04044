package org.buildoutatlas.page.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buildoutatlas.Product;
import org.buildoutatlas.RealData;
import org.buildoutatlas.change.Change;
import org.buildoutatlas.change.Changes;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.pdf.PdfExporter;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.NumberedSource;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetCheck;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.preflight.Flaw;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole decks of the embedded data set. */
class DecksTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final Product PRODUCT = new Product();
  private static final Viewpoint OPENING = Viewpoint.opening(ATLAS.asOf());
  private static final List<Sheet> WIDE = sheets("16:9", "light", OPENING);

  /**
   * A small map has more signs than room for their names; it is said which it leaves out. On the
   * largest page, which is what is advised, it leaves out none.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          16:9   | dark          | map-outlook: \
          Abilene expansion (dropped by Oracle/OpenAI, now Microsoft)
          4:3    | light         | map-outlook: \
          Abilene expansion (dropped by Oracle/OpenAI, now Microsoft), \
          CoreWeave Denton (used by OpenAI), \
          PORTS-Pike Technology Campus (OpenAI as tenant), \
          Project Camellia (OpenAI's own campus); \
          siting: Busan New Port - Gadeok, Stargate Korea, Samsung site (Pohang)
          A4     | high-contrast | map-outlook: \
          Abilene expansion (dropped by Oracle/OpenAI, now Microsoft), \
          Project Camellia (OpenAI's own campus)
          A3     | print         | ""
          Letter | stage         | map-outlook: \
          Abilene expansion (dropped by Oracle/OpenAI, now Microsoft), \
          Project Camellia (OpenAI's own campus); \
          siting: Busan New Port - Gadeok
          """)
  void onlyNamesOnSmallMapsHaveToBeLookedAt(String size, String theme, String withoutRoom) {
    List<Sheet> sheets = sheets(size, theme, OPENING);
    assertEquals(
        withoutRoom,
        PRODUCT.preflight().check(sheets, ATLAS.asOf()).stream()
            .map(flaw -> sheets.get(flaw.page() - 1).page().id() + ": " + names(flaw))
            .collect(Collectors.joining("; ")));
  }

  /** The names without room; the whole of any other finding. */
  private static String names(Flaw flaw) {
    Matcher named = NAMES.matcher(flaw.finding().sentence());
    return named.matches() ? named.group(1) : flaw.finding().toString();
  }

  private static final Pattern NAMES =
      Pattern.compile("The map has no room for the names of (.+)\\. Choose a larger page.*");

  @Test
  void whatCountsTwiceIsFoundOnceForAllPages() {
    List<Sheet> sheets = sheets("16:9", "light", OPENING.withAdjacentSites(true));
    List<String> said =
        PRODUCT.preflight().check(sheets, ATLAS.asOf()).stream()
            .filter(flaw -> flaw.finding().code().equals("page.adjacent"))
            .map(flaw -> flaw.finding().sentence())
            .toList();
    String pages =
        IntStream.range(1, sheets.size())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", ", "pages ", " and " + sheets.size()));
    assertEquals(1, said.size(), "Leaving them out mends all pages");
    assertTrue(said.getFirst().contains(" counted on " + pages + "."), said.getFirst());
  }

  @Test
  void aSourceHasOneNumberThroughoutTheDeckAndIsListedAtItsEnd() {
    Map<Integer, Source> byNumber = new HashMap<>();
    for (Sheet sheet : WIDE) {
      for (NumberedSource source : sheet.sources()) {
        Source other = byNumber.putIfAbsent(source.number(), source.source());
        assertTrue(other == null || other.equals(source.source()), "One number, one source");
      }
    }
    assertEquals(byNumber.size(), byNumber.values().stream().distinct().count());
    List<Sheet> lists =
        WIDE.stream().filter(sheet -> sheet.page().id().startsWith("sources")).toList();
    long listed =
        lists.stream()
            .flatMap(sheet -> sheet.page().blocks().stream())
            .mapToLong(block -> ((Block.TableBlock) block).table().rows().size())
            .sum();
    lists.stream()
        .flatMap(sheet -> sheet.parts().stream())
        .flatMap(part -> SheetCheck.texts(part.marks()))
        .forEach(text -> assertFalse(text.text().matches("and \\d+ more"), text.text()));
    assertEquals(byNumber.size(), listed);
  }

  @Test
  void theListOfChangesSaysHowManyMoreThereAre() {
    List<List<ChartTable.Cell>> rows =
        sheets(List.of("changes"), "16:9", "light", OPENING).stream()
            .flatMap(sheet -> sheet.page().blocks().stream())
            .flatMap(block -> ((Block.TableBlock) block).table().rows().stream())
            .toList();
    long all =
        Changes.between(ATLAS, LocalDate.of(2026, 1, 1), ATLAS.asOf(), false).all().stream()
            .filter(c -> c.subject().isOfSite() || c.subject() == Change.Subject.CLAIM)
            .count();
    assertEquals(18, rows.size());
    assertEquals(new ChartTable.Words("and " + (all - 17) + " more"), rows.getLast().getFirst());
  }

  @Test
  void eachChartNamesItsSourcesByTheNumbersOfItsPage() {
    int charts = 0;
    for (Sheet sheet : WIDE) {
      Set<Integer> known =
          sheet.sources().stream().map(NumberedSource::number).collect(Collectors.toSet());
      for (Block block : sheet.page().blocks()) {
        if (block instanceof Block.ChartBlock chart) {
          Matcher cited = CITED.matcher(words(sheet, chart.id() + "-support"));
          assertTrue(cited.find(), sheet.page().id() + " " + chart.id());
          Set<Integer> numbers = numbers(cited.group(1));
          assertTrue(known.containsAll(numbers), numbers + " of " + known);
          assertEquals(chart.sources().size(), numbers.size());
          charts++;
        }
      }
    }
    assertEquals(5, charts, "Two outlooks, the bridge with its target, the scores");
  }

  private static final Pattern CITED = Pattern.compile("\\[([0-9\u2013, ]+)]$");

  private static String words(Sheet sheet, String id) {
    return sheet.parts().stream()
        .flatMap(p -> p instanceof Part.Words w && w.id().equals(id) ? Stream.of(w) : Stream.of())
        .map(Part.Words::text)
        .findFirst()
        .orElse("");
  }

  /** {@code 1–3, 7} taken apart. */
  private static Set<Integer> numbers(String cited) {
    return Stream.of(cited.split(", ", -1))
        .map(range -> range.split("\u2013", -1))
        .flatMapToInt(
            ends ->
                IntStream.rangeClosed(
                    Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])))
        .boxed()
        .collect(Collectors.toSet());
  }

  @Test
  void whereTheMedianEndsAboveThePlanThePagesOfTheOutlookSaySo() throws Cancelled {
    Forecast forecast =
        Outlook.of(
                ATLAS,
                ATLAS.asOf(),
                Scenario.base(ATLAS),
                Outlook.DRAWS,
                Outlook.SEED,
                Progress.NONE)
            .forecast(Measure.DOLLARS);
    long median = forecast.fan().bands().getLast().p50();
    long plan = forecast.planned().getLast();
    Numbers numbers = new Numbers();
    String both =
        "(%s, %s; est.)"
            .formatted(
                numbers.billions(BigDecimal.valueOf(median)),
                numbers.billions(BigDecimal.valueOf(plan)));
    for (String id : List.of("outlook", "map-outlook")) {
      assertEquals(median > plan, String.join(" ", page(id).page().footnotes()).contains(both), id);
    }
    assertFalse(page("bridge").page().footnotes().toString().contains("median"));
  }

  @Test
  void titlesSayTheFiguresOfTheLedger() {
    Ledger ledger = Ledger.of(ATLAS, ATLAS.asOf(), OPENING.at(), false);
    Numbers numbers = new Numbers();
    String title = page("bridge").page().title();
    assertTrue(title.contains(numbers.money(ledger.counted().quantity().amount())), title);
    assertTrue(title.contains(numbers.money(ledger.headline().quantity().amount())), title);
  }

  @Test
  void aPdfHasAPageAndABookmarkForEachAndSelectableHangul() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExporter(new AwtTextMeasure(new BundledFonts()))
        .write(Deck.of("Deck", WIDE), out, Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertEquals(WIDE.size(), document.getNumberOfPages());
      assertEquals(960, document.getPage(0).getMediaBox().getWidth(), 0.01);
      List<String> bookmarks =
          Stream.iterate(
                  document.getDocumentCatalog().getDocumentOutline().getFirstChild(),
                  item -> item != null,
                  item -> item.getNextSibling())
              .map(item -> item.getTitle())
              .toList();
      assertEquals(WIDE.stream().map(sheet -> sheet.page().title()).toList(), bookmarks);
      assertTrue(new PDFTextStripper().getText(document).contains("울산"));
    }
  }

  private static Sheet page(String id) {
    return WIDE.stream().filter(s -> s.page().id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Sheet> sheets(String size, String theme, Viewpoint viewpoint) {
    return sheets(PRODUCT.decks().words(), size, theme, viewpoint);
  }

  private static List<Sheet> sheets(
      List<String> pages, String size, String theme, Viewpoint viewpoint) {
    try {
      return PRODUCT
          .decks()
          .sheets(
              DeckOrder.of(pages, viewpoint.withTheme(theme), SheetSize.named(size).orElseThrow()),
              ATLAS,
              Progress.NONE);
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }
}
