package org.buildoutatlas.export.pptx;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.NoMap;
import org.buildoutatlas.page.NumberedSource;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Viewpoint;

/** Small decks made by hand; their numbers mean nothing. */
final class Decks {

  static final Theme THEME = Themes.named("print").orElseThrow();
  static final Source SOURCE =
      new Source(
          "s1",
          "Example Times",
          "A site opens",
          Optional.of(URI.create("https://example.org/a")),
          PartialDate.parse("2026-01-05"),
          2,
          true,
          "");

  private Decks() {}

  /** A title, a page with a map and a chart, a page with a table. */
  static Deck deck(double power) {
    return new Deck(
        new Metadata("Example", "As of today", "Example Times"),
        List.of(title(), overview(power), table(power)));
  }

  private static Sheet title() {
    return sheet(
        page("opening", Page.Kind.TITLE, "An example deck", List.of()),
        1,
        List.of(
            words("title", Part.Role.TITLE, Box.at(72, 380, 1776, 160), "An example deck", 80),
            words("support", Part.Role.SUPPORT, Box.at(72, 560, 1776, 60), "Made by hand", 32)));
  }

  static Sheet overview(double power) {
    String text = power + " GW";
    return sheet(
        page("overview", Page.Kind.CONTENT, "Power reaches " + text, List.of(SOURCE)),
        2,
        List.of(
            words("title", Part.Role.TITLE, Box.at(72, 48, 1776, 124), "Power reaches " + text, 52),
            words(
                "map-title",
                Part.Role.BLOCK_TITLE,
                Box.at(72, 184, 1000, 32),
                text + " in one place",
                24),
            new Part.Shown("map", map(), Box.at(72, 230, 1000, 560), 1, mapMarks(power)),
            words(
                "fan-title",
                Part.Role.BLOCK_TITLE,
                Box.at(1196, 184, 652, 32),
                "The sum may reach " + text,
                24),
            new Part.Shown(
                "fan", SampleCharts.fan(power), Box.at(1196, 230, 652, 560), 1, List.of()),
            new Part.Ornament(
                "takeaway-line",
                Box.at(72, 850, 568, 3),
                List.of(
                    new Mark.Line(
                        Path.line(new Point(72, 851), new Point(640, 851)),
                        Stroke.solid(THEME.ui().accent(), 3)))),
            words(
                "takeaway-1-title",
                Part.Role.TAKEAWAY_TITLE,
                Box.at(72, 864, 568, 30),
                "Close, but late",
                24),
            words(
                "takeaway-1",
                Part.Role.TAKEAWAY,
                Box.at(72, 898, 568, 60),
                "The example reaches " + text + " in the end; what comes then nobody knows.",
                22),
            words(
                "sources",
                Part.Role.SOURCES,
                Box.at(72, 996, 1400, 48),
                "[1] Example Times: A site opens",
                18),
            words("dates", Part.Role.DATES, Box.at(1500, 996, 348, 24), "As of today", 18),
            words("number", Part.Role.NUMBER, Box.at(1500, 1020, 348, 24), "2", 18)));
  }

  private static Sheet table(double power) {
    return sheet(
        page("sites", Page.Kind.CONTENT, "Two sites", List.of()),
        3,
        List.of(
            words("title", Part.Role.TITLE, Box.at(72, 48, 1776, 62), "Two sites", 52),
            new Part.Shown("table", rows(power), Box.at(72, 230, 1200, 300), 1, List.of()),
            new Part.Shown("bars", SampleCharts.bars(), Box.at(72, 560, 1200, 360), 1, List.of()),
            words("sources", Part.Role.SOURCES, Box.at(72, 960, 1400, 84), "Made up", 18)));
  }

  private static Block.TableBlock rows(double power) {
    return new Block.TableBlock(
        "table",
        Block.Heading.NONE,
        "Power of two sites",
        1,
        new ChartTable(
            List.of(
                ChartTable.Column.words("Site"),
                ChartTable.Column.words("State"),
                ChartTable.Column.numbers("Power, GW", 1)),
            List.of(
                List.of(
                    new ChartTable.Words("First"),
                    new ChartTable.Words("Texas"),
                    new ChartTable.Amount(java.math.BigDecimal.valueOf(power))),
                List.of(
                    new ChartTable.Words("Second"),
                    new ChartTable.Words("Ohio"),
                    new ChartTable.Amount(java.math.BigDecimal.valueOf(0.3))))));
  }

  private static Block.MapBlock map() {
    return new Block.MapBlock(
        "map",
        Block.Heading.NONE,
        "A map of one site",
        3,
        12,
        new NoMap(Viewpoint.opening(LocalDate.of(2026, 1, 5))));
  }

  /** Land that reaches beyond the map's box, a hatched state, and a site. */
  private static List<Mark> mapMarks(double power) {
    Path land =
        Path.polygon(
            new Point(0, 300), new Point(900, 260), new Point(1200, 700), new Point(300, 760));
    Path state =
        Path.polygon(
            new Point(300, 400), new Point(600, 400), new Point(600, 600), new Point(300, 620));
    Point at = new Point(450, 500);
    List<Mark> site = new ArrayList<>();
    site.add(
        new Mark.Line(
            Path.line(new Point(470, 480), new Point(520, 420)),
            Stroke.solid(THEME.ui().text2(), 1)));
    site.add(label("First site", 525, 420, Face.SEMIBOLD, 22));
    site.add(label(power + " GW", 525, 446, Face.REGULAR, 20));
    site.add(new Mark.Area(Path.circle(at, 30), THEME.ui().surface()));
    site.add(new Mark.Line(Path.circle(at, 29), Stroke.solid(THEME.status().construction(), 2)));
    site.add(
        new Mark.Line(Path.arc(at, 24, 0, 200), Stroke.solid(THEME.status().operational(), 6)));
    site.add(new Mark.Area(Path.rectangle(Box.around(at, 7), 0), THEME.status().construction()));
    return List.of(
        Mark.Group.of(
            "land",
            "Land",
            List.of(
                new Mark.Area(land, THEME.map().land()),
                new Mark.Line(land, Stroke.solid(THEME.map().coast(), 1.4)),
                new Mark.Hatch(state, Stroke.solid(THEME.map().coast(), 1), 45, 14))),
        Mark.Group.of("site:first", "First site", site));
  }

  private static Mark label(String text, double x, double y, Face face, double size) {
    return Mark.Text.plain(
        text, x, y, new TextStyle(face, size), THEME.ui().text(), Mark.Anchor.START);
  }

  private static Sheet sheet(Page page, int number, List<Part> parts) {
    List<NumberedSource> numbered =
        page.sources().stream().map(source -> new NumberedSource(1, source)).toList();
    return new Sheet(page, SheetSize.WIDE, THEME, number, numbered, parts);
  }

  private static Page page(String id, Page.Kind kind, String title, List<Source> sources) {
    return new Page(
        id,
        kind,
        title,
        "",
        List.of(),
        List.of(),
        List.of(),
        sources,
        "As of today",
        "Say this.",
        Viewpoint.opening(LocalDate.of(2026, 1, 5)));
  }

  private static Part.Words words(String id, Part.Role role, Box box, String text, double size) {
    boolean strong = role.name().endsWith("TITLE");
    boolean right = role == Part.Role.DATES || role == Part.Role.NUMBER;
    TextStyle style = new TextStyle(strong ? Face.SEMIBOLD : Face.REGULAR, size);
    Colour colour = strong ? THEME.ui().text() : THEME.ui().text2();
    Mark.Text mark =
        Mark.Text.plain(
            text,
            right ? box.maxX() : box.minX(),
            box.minY() + size,
            style,
            colour,
            right ? Mark.Anchor.END : Mark.Anchor.START);
    return new Part.Words(id, role, box, text, style, 1.2 * size, List.of(mark));
  }
}
