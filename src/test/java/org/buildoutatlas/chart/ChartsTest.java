package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Verdict;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Style STYLE =
      new Style(
          Themes.all().getFirst(),
          new AwtTextMeasure(new BundledFonts()),
          new Words(),
          new Numbers());

  @ParameterizedTest
  @ValueSource(doubles = {400, 480, 560, 640, 680})
  void noTextTouchesAnotherOrLeavesTheChart(double width) {
    for (String day : List.of("2025-02-01", "2025-10-30", "2026-03-01", "2026-11-22")) {
      for (Drawing drawing : all(LocalDate.parse(day), width)) {
        List<Mark.Text> texts = texts(drawing.marks());
        for (int i = 0; i < texts.size(); i++) {
          Box box = texts.get(i).bounds(STYLE.measure());
          assertTrue(box.minX() >= -0.5 && box.maxX() <= width + 0.5, () -> "Leaves: " + box);
          assertTrue(box.minY() >= -2 && box.maxY() <= drawing.height() + 1, "Leaves: " + box);
          for (Mark.Text other : texts.subList(0, i)) {
            assertTrue(
                !box.grow(-1.5).intersects(other.bounds(STYLE.measure()).grow(-1.5)),
                day + ": " + texts.get(i).text() + " touches " + other.text());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {400, 480, 640})
  void laterQuartersAreWordedAsPlans(double width) {
    Quarter later = new Quarter(2028, 4);
    Ledger ledger = Ledger.of(ATLAS, TODAY, later, false);
    PowerBar power = new PowerBar(STYLE, ledger);
    String title = power.title(ATLAS.target());
    assertTrue(title.contains("IT to run by 2028 Q4, 0.6\u00a0GW does already"), title);
    List<String> texts =
        Stream.concat(
                texts(power.draw(ATLAS.target(), List.of(), width).marks()).stream(),
                texts(new MoneyBar(STYLE, ledger).draw(ATLAS.target(), List.of(), width).marks())
                    .stream())
            .map(Mark.Text::text)
            .toList();
    assertTrue(texts.containsAll(List.of("To run by 2028 Q4, IT", "To operate")), texts::toString);
    assertFalse(texts.contains("Operating"), texts::toString);
    Ledger today = Ledger.of(ATLAS, TODAY, Quarter.of(TODAY), false);
    assertEquals(
        Objects.requireNonNull(today.byClass().get(MoneyClass.OPERATING)).quantity(),
        today.operatingNow().quantity());
    assertEquals(today.operatingNow().quantity(), ledger.operatingNow().quantity());
    String now =
        new PowerBar(STYLE, Ledger.of(ATLAS, TODAY, Quarter.of(TODAY), false))
            .title(ATLAS.target());
    assertTrue(now.contains("0.6\u00a0GW IT energised"), now);
  }

  @Test
  void theTargetOvershootsTheBarBySixPixels() {
    Drawing drawing = money(600);
    Box bar = track(drawing);
    Box tick =
        groups(drawing.marks())
            .filter(g -> g.name().equals("target"))
            .flatMap(g -> g.marks().stream())
            .filter(m -> m instanceof Mark.Area a && a.fill().equals(STYLE.theme().ui().target()))
            .map(ChartsTest::bounds)
            .findFirst()
            .orElseThrow();
    assertEquals(26, bar.height(), 1e-9);
    assertEquals(bar.minY() - 6, tick.minY(), 1e-9);
    assertEquals(bar.maxY() + 6, tick.maxY(), 1e-9);
    assertEquals(3, tick.width(), 1e-9);
    // The axis ends at 600 bn, so that a billion is a pixel.
    assertEquals(500, tick.center().x(), 1e-9);
  }

  @Test
  void theClassesLieInEachOtherAndEndAtTheirSum() {
    Drawing drawing = money(600);
    Box operating = classBar(drawing, "class:operating");
    Box built = classBar(drawing, "class:being-built");
    assertEquals(40.320, operating.width(), 0.001);
    assertEquals(300.432, built.width(), 0.001);
    assertTrue(built.contains(operating));
  }

  @Test
  void aClaimIsFoundUnderThePointerAndIsNoPartOfTheBar() {
    Drawing drawing = money(600);
    Optional<Mark.Text> label =
        texts(drawing.marks()).stream().filter(t -> t.text().contains("$450")).findFirst();
    Box box = label.orElseThrow().bounds(STYLE.measure());
    assertEquals(
        Optional.of("claim:over-8gw"),
        drawing.groupAt(box.center().x(), box.center().y(), 1, STYLE.measure()));
  }

  @Test
  void aClaimForAllInfrastructureStandsBelowAndNotOnTheAxis() {
    Drawing drawing = money(600);
    Mark.Text altman =
        texts(drawing.marks()).stream()
            .filter(t -> t.text().startsWith("Sam Altman"))
            .findFirst()
            .orElseThrow();
    assertTrue(altman.at().y() > track(drawing).maxY());
  }

  @Test
  void aCandidateIsFoundAnywhereInItsRow() {
    Drawing drawing = new StackedBars(STYLE).draw(scores(), Optional.empty(), 400);
    assertEquals(
        Optional.of("candidate:ulsan"), drawing.groupAt(380, 22 + 22 + 11, 0, STYLE.measure()));
  }

  @Test
  void theSegmentsOfACandidateEndAtItsScore() {
    Drawing drawing = new StackedBars(STYLE).draw(scores(), Optional.empty(), 400);
    List<Mark.Text> axis =
        texts(drawing.marks()).stream()
            .filter(t -> t.text().equals("0") || t.text().equals("75"))
            .toList();
    double zero = axis.getFirst().at().x();
    double perPoint = (axis.getLast().at().x() - zero) / 75;
    Box last =
        groups(drawing.marks())
            .filter(g -> g.name().equals("candidate:dangjin"))
            .flatMap(g -> g.marks().stream())
            .filter(m -> m instanceof Mark.Area a && a.fill().opacity() > 0)
            .map(ChartsTest::bounds)
            .reduce((a, b) -> b)
            .orElseThrow();
    assertEquals(zero + 66.3 * perPoint, last.maxX() + 1, 0.2);
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void everyVerdictHasAName(Verdict verdict) {
    assertTrue(
        verdict == Verdict.COUNTS || STYLE.words().has("chart.bridge." + verdict.word()),
        verdict.word());
  }

  @Test
  void everyKindOfStepAndEveryClassHasAName() {
    List<String> keys = new ArrayList<>();
    for (Bridge.Kind kind : Bridge.Kind.values()) {
      if (kind != Bridge.Kind.VERDICT) {
        keys.add(
            "chart.bridge." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      }
    }
    Arrays.stream(MoneyClass.values())
        .map(c -> "chart.class." + MoneyBar.word(c))
        .forEach(keys::add);
    assertEquals(List.of(), keys.stream().filter(k -> !STYLE.words().has(k)).toList());
  }

  private static List<Drawing> all(LocalDate day, double width) {
    Atlas known = ATLAS.known(day);
    Ledger ledger = Ledger.of(ATLAS, day, Quarter.of(day), false);
    List<Drawing> drawings = new ArrayList<>();
    drawings.add(new MoneyBar(STYLE, ledger).draw(ATLAS.target(), known.claims(), width));
    drawings.add(new PowerBar(STYLE, ledger).draw(ATLAS.target(), known.claims(), width));
    drawings.add(new BridgeChart(STYLE, ledger).draw(width));
    PaymentGraph graph = PaymentGraph.of(known.contributions(), ledger.bridge());
    drawings.add(new PaymentChart(STYLE, known, graph).draw(width));
    drawings.add(new CycleChart(STYLE, known, graph).draw(width));
    drawings.add(new StackedBars(STYLE).draw(scores(), Optional.of("geoje-gohyeon"), width));
    drawings.add(
        new StackedBars(STYLE)
            .legend(
                ATLAS.siting().criteria(), ATLAS.siting().presets().getFirst().weights(), width));
    for (Site site : known.sites()) {
      drawings.add(new PowerSteps(STYLE).draw(site, day, width));
    }
    return drawings;
  }

  private static List<Score> scores() {
    return Scoring.rank(ATLAS.siting(), ATLAS.siting().presets().getFirst().weights());
  }

  private static Drawing money(double width) {
    Ledger ledger = Ledger.of(ATLAS, TODAY, Quarter.of(TODAY), false);
    return new MoneyBar(STYLE, ledger).draw(ATLAS.target(), ATLAS.known(TODAY).claims(), width);
  }

  private static Box track(Drawing drawing) {
    return bounds(drawing.marks().getFirst());
  }

  private static Box classBar(Drawing drawing, String name) {
    return groups(drawing.marks())
        .filter(g -> g.name().equals(name))
        .flatMap(g -> g.marks().stream())
        .map(ChartsTest::bounds)
        .findFirst()
        .orElseThrow();
  }

  private static Box bounds(Mark mark) {
    return ((Mark.Area) mark).path().bounds();
  }

  static Stream<Mark.Group> groups(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            m ->
                m instanceof Mark.Group g
                    ? Stream.concat(Stream.of(g), groups(g.marks()))
                    : Stream.empty());
  }

  static List<Mark.Text> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            m ->
                switch (m) {
                  case Mark.Text t -> Stream.of(t);
                  case Mark.Group g -> texts(g.marks()).stream();
                  case Mark.Area _, Mark.Line _, Mark.Hatch _, Mark.Picture _ -> Stream.empty();
                })
        .toList();
  }
}
