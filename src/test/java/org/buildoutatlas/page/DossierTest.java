package org.buildoutatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buildoutatlas.Product;
import org.buildoutatlas.RealData;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.pdf.PdfExporter;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page a site and a page a candidate, on the embedded data set. */
class DossierTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final AwtTextMeasure MEASURE = new AwtTextMeasure(new BundledFonts());
  private static final Numbers NUMBERS = new Numbers();
  private static final Viewpoint OPENING = Viewpoint.opening(ATLAS.asOf());
  private static final DeckMaker DECKS = new Product().decks();
  private static final List<Sheet> WIDE = sheets("16:9");

  @Test
  void everySiteAndEveryCandidateHasOnePage() {
    Map<String, Long> pages =
        WIDE.stream()
            .map(sheet -> sheet.page().id())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (Site site : ATLAS.sites()) {
      assertEquals(1L, pages.get("site-" + site.id()), site.id());
    }
    for (Candidate candidate : ATLAS.siting().candidates()) {
      assertEquals(1L, pages.get("candidate-" + candidate.id()), candidate.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"16:9", "4:3"})
  void tablesThatGoOnAreWideEnoughForTheirWords(String size) {
    List<Part> tables =
        sheets(size).stream()
            .filter(sheet -> sheet.page().id().contains("-next-"))
            .flatMap(sheet -> sheet.parts().stream())
            .filter(
                part ->
                    part instanceof Part.Shown shown && shown.block() instanceof Block.TableBlock)
            .toList();
    assertFalse(tables.isEmpty());
    for (Part table : tables) {
      assertTrue(table.box().width() >= 540, table.id() + " is " + table.box().width() + " wide");
    }
  }

  @Test
  void titlesSayTheFiguresOfStandingAndLedger() {
    Ledger ledger = Ledger.of(ATLAS, ATLAS.asOf(), OPENING.at(), false);
    for (Site site : ATLAS.known(ATLAS.asOf()).sites()) {
      String title = page("site-" + site.id()).title();
      Standing standing = Standing.of(site, ATLAS.asOf(), OPENING.at());
      String power =
          standing
              .shownPower()
              .map(Figure::quantity)
              .map(NUMBERS::power)
              .orElse("no power published");
      assertTrue(title.startsWith(site.label() + ": " + power), title);
      ledger.sites().stream()
          .filter(cost -> cost.site().id().equals(site.id()))
          .map(SiteCost::total)
          .findFirst()
          .ifPresentOrElse(
              total -> assertTrue(title.contains(NUMBERS.money(total.quantity().amount())), title),
              () -> assertTrue(title.endsWith("not counted"), title));
    }
  }

  @Test
  void theRowsOfACandidateAddUpToItsScore() {
    for (Score score : Scoring.rank(ATLAS.siting(), ATLAS.siting().defaultWeights())) {
      Page page = page("candidate-" + score.candidate().id());
      String points = NUMBERS.fixed(java.math.BigDecimal.valueOf(score.points()), 1);
      assertTrue(page.title().contains(" " + score.rank() + " of 14 "), page.title());
      assertTrue(page.title().contains(points), page.title() + " has not " + points);
      assertTrue(
          page.support().startsWith("Analytical candidate, not announced or endorsed by anyone"));
      List<String> texts =
          WIDE.stream()
              .filter(
                  sheet ->
                      sheet.page().id().equals(page.id())
                          || sheet.page().id().startsWith(page.id() + "-next-"))
              .flatMap(sheet -> texts(sheet).stream())
              .toList();
      for (Score.Part part : score.parts()) {
        String own = NUMBERS.fixed(java.math.BigDecimal.valueOf(part.points()), 1);
        assertTrue(part.worth().isEmpty() || texts.contains(own), page.id() + " has not " + own);
      }
    }
  }

  @Test
  void everyNumberOfATableIsThatOfASourceOfThePage() {
    for (Sheet sheet : WIDE) {
      Set<Integer> known =
          sheet.sources().stream().map(NumberedSource::number).collect(Collectors.toSet());
      for (Part part : sheet.parts()) {
        if (part instanceof Part.Shown shown
            && shown.block() instanceof Block.TableBlock block
            && !block.id().startsWith("sources")) {
          int last = block.table().columns().size() - 1;
          for (int row = 0; row < block.table().rows().size(); row++) {
            String cited = block.table().shown(row, last, NUMBERS);
            for (String number : cited.isEmpty() ? new String[0] : cited.split(", ", -1)) {
              assertTrue(known.contains(Integer.valueOf(number)), sheet.page().id() + ": " + cited);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"16:9", "A4"})
  void nothingOverlapsOrIsLeftOut(String size) {
    List<String> problems = new ArrayList<>();
    for (Sheet sheet : size.equals("16:9") ? WIDE : sheets(size)) {
      if (!sheet.page().id().startsWith("sources")) {
        problems.addAll(SheetCheck.problems(sheet, MEASURE));
        problems.addAll(brokenWords(sheet));
        texts(sheet).stream()
            .filter(text -> text.matches("and \\d+ more"))
            .forEach(text -> problems.add(sheet.page().id() + " leaves rows out: " + text));
      }
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void thePdfHasAPageForEachAndTheirNames() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExporter(MEASURE).write(Deck.of("Dossier", WIDE), out, Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertEquals(WIDE.size(), document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      ATLAS.sites().forEach(site -> assertTrue(text.contains(site.label()), site.label()));
      ATLAS
          .siting()
          .candidates()
          .forEach(candidate -> assertTrue(text.contains(candidate.label()), candidate.label()));
    }
  }

  @Test
  void aWholeDeckIsWithoutThem() {
    assertFalse(DECKS.words().contains("sites"));
    assertFalse(DECKS.words().contains("candidates"));
    assertEquals(List.of("sites", "candidates", "sources"), DECKS.dossier());
  }

  /** Words of tables that are broken into pieces. */
  private static List<String> brokenWords(Sheet sheet) {
    List<String> broken = new ArrayList<>();
    for (Part part : sheet.parts()) {
      if (part instanceof Part.Shown shown
          && shown.block() instanceof Block.TableBlock(_, _, _, _, ChartTable table)) {
        Set<String> whole = new HashSet<>(List.of("goes on on the next page".split(" ", -1)));
        for (int column = 0; column < table.columns().size(); column++) {
          whole.addAll(List.of(table.columns().get(column).name().split(" ", -1)));
          for (int row = 0; row < table.rows().size(); row++) {
            whole.addAll(List.of(table.shown(row, column, NUMBERS).split(" ", -1)));
          }
        }
        SheetCheck.texts(part.marks())
            .flatMap(text -> Stream.of(text.text().split(" ", -1)))
            .filter(word -> !whole.contains(word))
            .forEach(word -> broken.add(sheet.page().id() + " breaks " + word));
      }
    }
    return broken;
  }

  private static Page page(String id) {
    return sheet(id).page();
  }

  private static Sheet sheet(String id) {
    return WIDE.stream().filter(s -> s.page().id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> texts(Sheet sheet) {
    return sheet.parts().stream()
        .flatMap(part -> SheetCheck.texts(part.marks()))
        .map(org.buildoutatlas.drawing.Mark.Text::text)
        .toList();
  }

  private static List<Sheet> sheets(String size) {
    try {
      return DECKS.sheets(
          DeckOrder.of(DECKS.dossier(), OPENING, SheetSize.named(size).orElseThrow()),
          ATLAS,
          Progress.NONE);
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }
}
