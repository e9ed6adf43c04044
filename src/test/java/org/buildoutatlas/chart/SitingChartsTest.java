package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.junit.jupiter.api.Test;

class SitingChartsTest {

  private static final Style STYLE = ChartsTest.STYLE;
  private static final Siting SITING = RealData.atlas().siting();
  private static final List<Score> SCORES = Scoring.rank(SITING, SITING.defaultWeights());
  private static final Map<String, RankRange> RANGES = Map.of("dangjin", new RankRange(1, 5, 0.61));

  @Test
  void aRankingKeepsWithinItsWidthAndSaysHowSureItIs() {
    for (double width : new double[] {360, 400, 700}) {
      Drawing drawing = new RankingChart(STYLE).draw(SCORES, RANGES, Optional.empty(), width);
      texts(drawing.marks()).forEach(t -> assertWithin(t, width));
      assertTrue(texts(drawing.marks()).anyMatch(t -> t.text().equals("61\u00a0%")));
    }
    Drawing drawing = new RankingChart(STYLE).draw(SCORES, RANGES, Optional.empty(), 400);
    assertEquals(Optional.of("candidate:dangjin"), drawing.groupAt(350, 33, 0, STYLE.measure()));
  }

  @Test
  void itsTableHasTheRangeOnlyWhereItIsKnown() {
    ChartTable table = new RankingChart(STYLE).table(SCORES, RANGES);
    int last = table.columns().size() - 1;
    assertEquals(
        new ChartTable.Amount(BigDecimal.valueOf(61.0)), table.rows().getFirst().get(last));
    assertEquals(ChartTable.words(""), table.rows().get(1).get(last));
  }

  @Test
  void aTrialHasNoRank() {
    Score trial = SCORES.getFirst().unranked();
    Drawing drawing =
        new RankingChart(STYLE)
            .draw(List.of(SCORES.get(1), trial), Map.of(), Optional.empty(), 400);
    assertTrue(texts(drawing.marks()).anyMatch(t -> t.text().equals("\u2013")));
    assertTrue(groups(drawing.marks()).anyMatch(g -> g.title().contains("a trial, not ranked")));
  }

  @Test
  void aTrialHasNoChanceBesideThoseOfOthersWhichAddUpWithoutIt() {
    List<Score> trial = List.of(SCORES.getFirst().unranked());
    Drawing drawing = new RankingChart(STYLE).draw(trial, RANGES, Optional.empty(), 400);
    assertTrue(texts(drawing.marks()).noneMatch(t -> t.text().equals("61\u00a0%")));
    assertTrue(groups(drawing.marks()).anyMatch(g -> g.title().contains("no chance of first")));
    assertEquals(
        ChartTable.words("\u2013"),
        new RankingChart(STYLE).table(trial, RANGES).rows().getFirst().getLast());
  }

  @Test
  void aRangeWithoutWidthIsOneNumber() {
    Criterion depth = SITING.criteria().stream().filter(c -> c.lowEnd()).findFirst().orElseThrow();
    Measurement measured = SCORES.getFirst().candidate().measurement(depth.key()).orElseThrow();
    CriterionValue value = new CriterionValue(STYLE, depth);
    assertTrue(value.of(between(measured, 50, 60)).startsWith("50\u201360\u00a0m"));
    assertTrue(value.of(between(measured, 50, 50)).startsWith("50\u00a0m"));
  }

  private static Measurement between(Measurement m, double low, double high) {
    return new Measurement(
        m.key(),
        m.value(),
        Optional.of(low),
        Optional.of(high),
        m.unit(),
        m.kind(),
        m.confidence(),
        m.note(),
        m.sources(),
        m.within(),
        m.origins());
  }

  @Test
  void theDotOfACandidateStandsAtItsWorthAndEstimatesAreMarked() {
    Score geoje =
        SCORES.stream()
            .filter(s -> s.candidate().id().equals("geoje-gohyeon"))
            .findFirst()
            .orElseThrow();
    Drawing drawing = new CandidateDots(STYLE, SCORES, geoje).draw(400);
    texts(drawing.marks()).forEach(t -> assertWithin(t, 400));
    assertEquals(
        SITING.criteria().size(),
        groups(drawing.marks()).filter(g -> g.name().startsWith("criterion:")).count());
    assertTrue(texts(drawing.marks()).anyMatch(t -> t.text().equals("25.6\u00a0°C")));
    assertTrue(texts(drawing.marks()).anyMatch(t -> t.text().equals("1 of 6\u00a0est.")));
    assertTrue(dot(drawing, "port").minX() > dot(drawing, "typhoon").minX(), "Best and worst");
  }

  @Test
  void aComparisonOfFourStillHasRoomForEveryValue() {
    Drawing drawing = new ComparisonChart(STYLE, SCORES.subList(0, 4)).draw(400);
    texts(drawing.marks()).forEach(t -> assertWithin(t, 400));
    assertEquals(
        SITING.criteria().size() + 4L,
        groups(drawing.marks()).filter(g -> !g.name().isEmpty()).count());
    ChartTable table = new ComparisonChart(STYLE, SCORES.subList(0, 4)).table();
    assertEquals(9, table.columns().size());
  }

  private static Box dot(Drawing drawing, String criterion) {
    return groups(drawing.marks())
        .filter(g -> g.name().equals("criterion:" + criterion))
        .flatMap(g -> g.marks().stream())
        .filter(
            m ->
                m instanceof Mark.Area a && a.fill().equals(STYLE.theme().status().candidateHigh()))
        .map(m -> ((Mark.Area) m).path().bounds())
        .findFirst()
        .orElseThrow();
  }

  private static void assertWithin(Mark.Text text, double width) {
    Box box = text.bounds(STYLE.measure());
    assertTrue(box.minX() >= -0.5 && box.maxX() <= width + 0.5, () -> text.text() + " " + box);
  }

  private static Stream<Mark.Text> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            m ->
                m instanceof Mark.Group g
                    ? texts(g.marks())
                    : m instanceof Mark.Text t ? Stream.of(t) : Stream.empty());
  }

  private static Stream<Mark.Group> groups(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            m ->
                m instanceof Mark.Group g
                    ? Stream.concat(Stream.of(g), groups(g.marks()))
                    : Stream.empty());
  }
}
