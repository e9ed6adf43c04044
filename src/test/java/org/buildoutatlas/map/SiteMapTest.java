package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aContribution;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.aPartner;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

class SiteMapTest {

  private static final Theme THEME = Themes.all().getFirst();

  private final AwtTextMeasure measure = new AwtTextMeasure(new BundledFonts());
  private final Gazetteer names =
      new Gazetteer(
          List.of(
              new Gazetteer.Name(
                  "Denver",
                  "",
                  new LonLat(-105, 39.7),
                  Gazetteer.Kind.CITY,
                  1,
                  Set.of(Region.UNITED_STATES)),
              new Gazetteer.Name(
                  "Hidden",
                  "",
                  new LonLat(-99.79, 32.5),
                  Gazetteer.Kind.STATE,
                  1,
                  Set.of(Region.UNITED_STATES))));
  private final SiteMap map = new SiteMap(measure, new Words(), names, List.of());
  private final Viewpoint us = Viewpoint.opening(Samples.TODAY);
  private final Atlas atlas =
      anAtlas()
          .with(
              aSite("Abilene").at(-99.79, 32.5).facility(1200).it(800).energised(600),
              aSite("Milam").at(-97.06, 30.94).it(1400),
              aSite("Piketon").at(-83.0, 39.0).facility(10000).adjacent(),
              aSite("Newcastle").at(-1.5, 55.0).abroad("GB").status(Status.PAUSED))
          .with(aCandidate("Ulsan").at(129.4, 35.45).korean("울산").measured("grid", 80, "MW"))
          .with(aCriterion("grid", "grid", 0, 100, 1))
          .with(aPartner("crusoe"))
          .with(aContribution("shell").by("crusoe").forSites("abilene"))
          .build();

  @Test
  void labelsOfLaterQuartersSayWhatRunsAlready() {
    List<String> texts = texts(paint(us.withAt(us.at().plus(8))));
    assertTrue(texts.contains("1.2\u00a0GW, 75\u00a0% of IT runs already"), texts.toString());
  }

  @Test
  void labelsSayPowerAndWhatIsEnergisedAndWhichPowerIsMeant() {
    List<String> texts = texts(paint(us));
    assertTrue(texts.contains("Abilene"));
    assertTrue(texts.contains("1.2\u00a0GW, 75\u00a0% of IT energised"), texts.toString());
    assertTrue(texts.contains("1.4\u00a0GW IT"));
    assertTrue(texts.contains("10.0\u00a0GW, not counted"));
  }

  @Test
  void aSiteUnderThePointerIsFoundByItsName() {
    MapFrame frame = Frames.of(us, atlas, 1480, 936);
    var p = frame.toPixel(new LonLat(-99.79, 32.5));
    assertEquals(Optional.of("site:abilene"), paint(us).groupAt(p.x(), p.y(), 2, measure));
  }

  @Test
  void theEnergisedShareIsAnArcInTheColourOfOperation() {
    List<Mark> abilene = group(paint(us), "site:abilene").marks();
    assertTrue(
        abilene.stream()
            .anyMatch(
                mark ->
                    mark instanceof Mark.Line line
                        && line.stroke().colour().equals(THEME.status().operational())
                        && line.stroke().width() == 4));
  }

  @Test
  void aSiteThatIsNotCountedHasADiscWithoutTint() {
    List<Mark> piketon = group(paint(us), "site:piketon").marks();
    assertTrue(
        piketon.stream()
            .anyMatch(mark -> mark instanceof Mark.Area a && a.fill().equals(Colour.TRANSPARENT)));
  }

  @Test
  void aSelectedSiteStandsOutByAHaloInTheColourOfText() {
    Viewpoint chosen = us.withSelection(new Selection.OfSite("abilene"));
    assertTrue(hasHalo(group(paint(chosen), "site:abilene"), 2.25));
    assertFalse(hasHalo(group(paint(us), "site:abilene"), 2.25));
  }

  @Test
  void aSiteUnderThePointerHasAThinnerHaloAndNothingElseMoves() {
    MapFrame frame = Frames.of(us, atlas, 1480, 936);
    Drawing hovered =
        map.paint(MapScene.of(atlas, us, frame, THEME).withHovered(Optional.of("site:milam")));
    assertTrue(hasHalo(group(hovered, "site:milam"), 1.5));
    assertEquals(group(paint(us), "site:abilene"), group(hovered, "site:abilene"));
  }

  @Test
  void sitesInWhichTheChosenPartnerTakesNoPartFade() {
    Viewpoint chosen = us.withSelection(new Selection.OfPartner("crusoe"));
    assertEquals(1, group(paint(chosen), "site:abilene").opacity());
    assertEquals(0.25, group(paint(chosen), "site:milam").opacity());
  }

  @Test
  void aNameOfTheMapThatMeetsAMarkerIsLeftOut() {
    List<String> texts = texts(paint(us));
    assertTrue(texts.contains("Denver"));
    assertFalse(texts.contains("Hidden"));
  }

  @Test
  void candidatesStandOnTheKoreanMapOnlyWithScoreAndBothNames() {
    List<String> korea = texts(paint(us.withRegion(Region.KOREA)));
    assertTrue(korea.containsAll(List.of("80", "Ulsan", "울산")));
    assertFalse(texts(paint(us)).contains("Ulsan"));
    assertFalse(texts(paint(us.withRegion(Region.WORLD))).contains("Ulsan"));
  }

  @Test
  void aPausedSiteWithoutPowerSaysBoth() {
    assertTrue(texts(paint(us.withRegion(Region.WORLD))).contains("no power published, paused"));
  }

  private Drawing paint(Viewpoint viewpoint) {
    MapFrame frame = Frames.of(viewpoint, atlas, 1480, 936);
    return map.paint(MapScene.of(atlas, viewpoint, frame, THEME));
  }

  private static boolean hasHalo(Mark.Group group, double width) {
    return group.marks().stream()
        .anyMatch(
            mark ->
                mark instanceof Mark.Line line
                    && line.stroke().width() == width
                    && line.stroke().colour().equals(THEME.ui().text()));
  }

  private static Mark.Group group(Drawing drawing, String name) {
    return drawing.marks().stream()
        .flatMap(mark -> mark instanceof Mark.Group g ? Stream.of(g) : Stream.empty())
        .filter(g -> g.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream().flatMap(SiteMapTest::texts).toList();
  }

  private static Stream<String> texts(Mark mark) {
    if (mark instanceof Mark.Group group) {
      return group.marks().stream().flatMap(SiteMapTest::texts);
    }
    return mark instanceof Mark.Text text ? Stream.of(text.text()) : Stream.empty();
  }
}
