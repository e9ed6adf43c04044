package org.buildoutatlas.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.NoMap;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.PageLayout;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

/** Each fault on a sheet of its own. */
class PreflightTest {

  private static final Theme THEME = Themes.light();
  private static final Viewpoint VIEWPOINT = Viewpoint.opening(Samples.TODAY);

  private static final TextMeasure MEASURE = new AwtTextMeasure(new BundledFonts());

  private final Preflight preflight = new Preflight(MEASURE);

  @Test
  void aPlainPageIsFine() {
    assertEquals(List.of(), codes(sheet(text("Fine", 100, 100, 26))));
  }

  @Test
  void smallTextsAreNamed() {
    assertEquals(List.of("text.small"), codes(sheet(text("Small", 100, 100, 19))));
  }

  @Test
  void textsThatTouchAreNamed() {
    assertEquals(
        List.of("text.overlap"),
        codes(sheet(text("One", 100, 100, 26), text("Other", 110, 104, 26))));
  }

  @Test
  void textsBeyondThePageAreNamed() {
    assertEquals(List.of("page.beyond"), codes(sheet(text("Beyond", 1900, 100, 26))));
  }

  @Test
  void lettersThatTheTypefaceLacksAreNamed() {
    assertEquals(List.of("text.letters"), codes(sheet(text("Rocket \uD83D\uDE80", 100, 100, 26))));
  }

  @Test
  void weakContrastIsMeasuredAgainstWhatLiesBehind() {
    Mark behind = new Mark.Area(Path.rectangle(Box.at(50, 50, 300, 100), 0), THEME.ui().text());
    assertEquals(
        List.of("text.contrast"), codes(sheet(behind, text("Dark on dark", 100, 100, 26))));
  }

  @Test
  void textsThatWereCutAreNamed() {
    Mark cut = text("A long…", 100, 100, 26);
    Part words =
        new Part.Words(
            "title",
            Part.Role.TITLE,
            Box.at(100, 70, 200, 40),
            "A long title",
            new TextStyle(Face.SEMIBOLD, 26),
            33,
            List.of(cut));
    assertEquals(List.of("text.cut"), codes(sheet(page(VIEWPOINT, List.of()), List.of(words))));
  }

  @Test
  void rowsForWhichThereIsNoRoomGoOnOnFurtherSheets() {
    assertEquals(1, listing(5).size());
    List<Sheet> sheets = listing(200);
    assertTrue(sheets.size() > 1, "200 rows stand on one sheet");
    assertEquals(
        200,
        sheets.stream()
            .flatMap(sheet -> sheet.parts().stream())
            .mapToInt(
                part ->
                    part instanceof Part.Shown shown
                            && shown.block() instanceof Block.TableBlock table
                        ? table.table().rows().size()
                        : 0)
            .sum());
    assertEquals(List.of("page", "page-next-1"), ids(sheets).subList(0, 2));
    assertEquals(List.of(), flaws(sheets.toArray(Sheet[]::new)));
  }

  private static List<String> ids(List<Sheet> sheets) {
    return sheets.stream().map(sheet -> sheet.page().id()).toList();
  }

  /** Sheets with a table of so many rows. */
  private static List<Sheet> listing(int rows) {
    Block table =
        new Block.TableBlock(
            "list",
            Block.Heading.NONE,
            "A list",
            1,
            new ChartTable(
                List.of(ChartTable.Column.words("Name")),
                Collections.nCopies(rows, List.of(new ChartTable.Words("A row")))));
    return new PageLayout(MEASURE, new Words(), new Numbers())
        .set(List.of(page(VIEWPOINT, List.of(table))), SheetSize.WIDE, THEME);
  }

  private static Sheet map(Mark... marks) {
    Block.MapBlock block =
        new Block.MapBlock("map", Block.Heading.NONE, "A map", 1, 12, new NoMap(VIEWPOINT));
    return sheet(
        page(VIEWPOINT, List.of()),
        List.of(
            new Part.Shown(
                "map",
                block,
                Box.at(0, 0, 1920, 1080),
                1,
                List.of(Mark.Group.of("sites", "", List.of(marks))))));
  }

  private static Mark disc(double x, double y) {
    return new Mark.Area(Path.circle(new Point(x, y), 20), THEME.status().operational());
  }

  @Test
  void signsWhoseNamesHaveNoRoomAreNamed() {
    List<Flaw> flaws =
        flaws(
            map(
                Mark.Group.of("site:one", "One", List.of(text("One", 200, 200, 26))),
                Mark.Group.of("site:two", "Two", List.of(disc(500, 500))),
                Mark.Group.of("candidate:three", "Three", List.of(text("61", 895, 505, 20)))));
    assertEquals(List.of("map.names"), flaws.stream().map(flaw -> flaw.finding().code()).toList());
    assertTrue(flaws.getFirst().finding().sentence().contains("Three, Two"), flaws::toString);
  }

  @Test
  void namesOverSignsAndUnderLinesOfOthersAreNamed() {
    Mark named = Mark.Group.of("site:one", "One", List.of(text("A long name", 200, 200, 26)));
    Mark over =
        Mark.Group.of("site:two", "Two", List.of(disc(260, 195), text("Two", 600, 600, 26)));
    Mark through =
        Mark.Group.of(
            "site:two",
            "Two",
            List.of(
                new Mark.Line(
                    Path.line(new Point(250, 100), new Point(260, 300)),
                    Stroke.solid(THEME.ui().text(), 1)),
                text("Two", 600, 600, 26)));
    Mark aside =
        Mark.Group.of("site:two", "Two", List.of(disc(260, 400), text("Two", 600, 600, 26)));
    assertEquals(List.of("text.sign"), codes(map(named, over)));
    assertEquals(List.of("text.sign"), codes(map(named, through)));
    assertEquals(List.of(), codes(map(named, aside)));
  }

  @Test
  void whatOneChangeMendsOnAllPagesIsNamedOnce() {
    Page page = page(VIEWPOINT.withAdjacentSites(true), List.of());
    List<Flaw> flaws =
        flaws(
            new Sheet(page, SheetSize.WIDE, THEME, 2, List.of(), List.of()),
            new Sheet(page, SheetSize.WIDE, THEME, 4, List.of(), List.of()),
            new Sheet(page, SheetSize.WIDE, THEME, 5, List.of(), List.of()));
    assertEquals(1, flaws.size());
    assertTrue(flaws.getFirst().finding().sentence().contains("pages 2, 4 and 5"), flaws::toString);
  }

  @Test
  void figuresWithoutASourceAreNamed() {
    Block map = new Block.MapBlock("map", Block.Heading.NONE, "A map", 1, 12, new NoMap(VIEWPOINT));
    assertEquals(List.of("page.sources"), codes(sheet(page(VIEWPOINT, List.of(map)), List.of())));
  }

  @Test
  void whatIfsAndSitesThatCountTwiceAreNamed() {
    Viewpoint supposed =
        VIEWPOINT
            .withAdjacentSites(true)
            .withAdjustments(
                VIEWPOINT.adjustments().withSite("abilene", WhatIf.NOTHING.withQuarters(6)));
    assertEquals(
        List.of("page.adjacent", "page.whatIf"),
        codes(sheet(page(supposed, List.of()), List.of())));
  }

  @Test
  void pagesOfADayAfterWhichMoreWasLearnedAreNamed() {
    Viewpoint past = VIEWPOINT.withKnownOn(Samples.TODAY.minusDays(1));
    Flaw flaw = flaws(sheet(page(past, List.of()), List.of())).getFirst();
    assertEquals("page.dates", flaw.finding().code());
    assertEquals(Optional.of(new Fix.KnownOn(Samples.TODAY)), flaw.fix());
  }

  @Test
  void aPageOfOtherDatesThanTheFirstIsNamedAndCanBeLeftOut() {
    List<Flaw> flaws =
        flaws(numbered("first", 1, "As of today"), numbered("second", 2, "As of yesterday"));
    assertEquals(List.of(2), flaws.stream().map(Flaw::page).toList());
    assertEquals(Optional.of(new Fix.WithoutPage("second")), flaws.getFirst().fix());
  }

  @Test
  void theOnlyPageIsNotLeftOut() {
    assertEquals(
        Optional.empty(), flaws(sheet(text("Rocket \uD83D\uDE80", 100, 100, 26))).getFirst().fix());
  }

  @Test
  void eachFlawIsMendedByWhatCausesIt() {
    assertEquals(
        Optional.of(new Fix.OnSheet(SheetSize.Named.A3)),
        flaws(sheet(text("Small", 100, 100, 19))).getFirst().fix());
    Mark pale =
        Mark.Text.plain(
            "Pale",
            100,
            100,
            new TextStyle(Face.REGULAR, 26),
            THEME.ui().surface(),
            Mark.Anchor.START);
    assertEquals(
        Optional.of(new Fix.InTheme("high-contrast")), flaws(sheet(pale)).getFirst().fix());
    assertEquals(
        Optional.of(new Fix.WithoutAdjacentSites()),
        flaws(sheet(page(VIEWPOINT.withAdjacentSites(true), List.of()), List.of()))
            .getFirst()
            .fix());
  }

  @Test
  void onTheLargestSheetOnlyLeavingThePageOutHelps() {
    Page page = page(VIEWPOINT, List.of());
    List<Part> small =
        List.of(
            new Part.Ornament(
                "part", Box.at(0, 0, 1920, 1080), List.of(text("Small", 100, 100, 19))));
    SheetSize largest = SheetSize.Named.A3.size();
    assertEquals(
        Optional.of(new Fix.WithoutPage("page")),
        flaws(
                new Sheet(page, largest, THEME, 1, List.of(), small),
                new Sheet(page, largest, THEME, 2, List.of(), List.of()))
            .getFirst()
            .fix());
  }

  @Test
  void whereAndWhatToDoAreSaid() {
    Finding finding = flaws(sheet(text("Small", 100, 100, 19))).getFirst().finding();
    assertTrue(finding.toString().startsWith("page 01 page: warning: "), finding::toString);
    assertTrue(finding.sentence().contains("choose a larger one"), finding::toString);
  }

  private List<String> codes(Sheet sheet) {
    return flaws(sheet).stream().map(flaw -> flaw.finding().code()).toList();
  }

  private List<Flaw> flaws(Sheet... sheets) {
    return preflight.check(List.of(sheets), Samples.TODAY);
  }

  private static Mark text(String text, double x, double y, double size) {
    return Mark.Text.plain(
        text, x, y, new TextStyle(Face.REGULAR, size), THEME.ui().text(), Mark.Anchor.START);
  }

  private static Sheet sheet(Mark... marks) {
    return sheet(
        page(VIEWPOINT, List.of()),
        List.of(new Part.Ornament("part", Box.at(0, 0, 1920, 1080), List.of(marks))));
  }

  private static Sheet sheet(Page page, List<Part> parts) {
    return new Sheet(page, SheetSize.WIDE, THEME, 1, List.of(), parts);
  }

  private static Sheet numbered(String id, int number, String dates) {
    return new Sheet(
        page(id, dates, VIEWPOINT, List.of()), SheetSize.WIDE, THEME, number, List.of(), List.of());
  }

  private static Page page(Viewpoint viewpoint, List<Column> columns) {
    return page("page", "As of today", viewpoint, columns);
  }

  private static Page page(String id, String dates, Viewpoint viewpoint, List<Column> columns) {
    return new Page(
        id,
        Page.Kind.CONTENT,
        "Title",
        "",
        columns,
        List.of(),
        List.of(),
        List.of(),
        dates,
        "",
        viewpoint);
  }
}
