package org.buildoutatlas.page;

import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.map.BaseMap;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.Gazetteer;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.AtlasBuilder;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapPageTest {

  private final AwtTextMeasure measure = new AwtTextMeasure(new BundledFonts());
  private final Words words = new Words();
  private final Numbers numbers = new Numbers();
  private final BaseMap blank =
      (frame, _, _, _) -> new Drawing(frame.width(), frame.height(), Colour.TRANSPARENT, List.of());
  private final MapPage page =
      new MapPage(
          blank,
          new SiteMap(measure, words, new Gazetteer(List.of()), List.of()),
          new Furniture(measure, words, numbers),
          measure,
          words,
          numbers);
  private final Viewpoint opening = Viewpoint.opening(Samples.TODAY);

  @ParameterizedTest
  @CsvSource({"1920, 1080", "1280, 720", "1123, 794", "794, 1123"})
  void titleDatesAndNumberedSourcesStandOnEverySheet(double width, double height) {
    Drawing drawing = compose(atlas(1), opening, width, height);
    List<String> texts = texts(drawing).map(Mark.Text::text).toList();
    assertEquals(width, drawing.width());
    assertTrue(texts.contains("As of 2026 Q4, known on 22 Nov 2026"));
    assertTrue(texts.stream().anyMatch(t -> t.startsWith("One US site plans")));
    assertTrue(texts.stream().anyMatch(t -> t.startsWith("1  Publisher of site-0-source")));
  }

  @ParameterizedTest
  @CsvSource({"1920, 1080", "1280, 720", "1123, 794", "794, 1123"})
  void noTextLeavesTheSheet(double width, double height) {
    Box sheet = new Box(0, 0, width, height);
    texts(compose(atlas(30), opening, width, height))
        .forEach(text -> assertTrue(sheet.contains(text.bounds(measure)), text.text()));
  }

  @Test
  void sourcesThatFindNoRoomAreCounted() {
    List<String> texts =
        texts(compose(atlas(40), opening, 1280, 720)).map(Mark.Text::text).toList();
    assertTrue(texts.stream().anyMatch(t -> t.matches("and \\d+ more in the data set")));
  }

  @Test
  void theCaptionOfTwoMapsNamesTheSourcesOfBoth() {
    Atlas atlas = Product.atlas();
    Viewpoint two = opening.withCompanion(Optional.of(Companion.of(Region.KOREA)));
    Set<String> first = sources(atlas, opening);
    Set<String> second = sources(atlas, opening.withRegion(Region.KOREA));
    assertFalse(first.containsAll(second), "The second map has sources of its own");
    assertEquals(
        Stream.concat(first.stream(), second.stream()).collect(Collectors.toSet()),
        sources(atlas, two));
  }

  private Set<String> sources(Atlas atlas, Viewpoint viewpoint) {
    return page.caption(atlas, viewpoint).sources().lines().collect(Collectors.toSet());
  }

  @Test
  void theSheetShowsOnlyWhatWasKnownOnTheDay() {
    Viewpoint before = opening.withKnownOn(LocalDate.of(2025, 12, 1));
    List<String> texts = texts(compose(atlas(1), before, 1280, 720)).map(Mark.Text::text).toList();
    assertTrue(texts.contains("No US site was known yet"));
    assertFalse(texts.contains("Site 0"));
  }

  @Test
  void theSameInputGivesTheSameSheet() {
    assertEquals(compose(atlas(9), opening, 1280, 720), compose(atlas(9), opening, 1280, 720));
  }

  private Drawing compose(Atlas atlas, Viewpoint viewpoint, double width, double height) {
    return page.compose(atlas, viewpoint, Themes.all().getFirst(), width, height);
  }

  private static Atlas atlas(int sites) {
    AtlasBuilder builder = anAtlas();
    for (int i = 0; i < sites; i++) {
      builder.with(aSite("Site " + i).at(-115 + i, 34 + i % 9).facility(300 + i));
    }
    return builder.build();
  }

  private static Stream<Mark.Text> texts(Drawing drawing) {
    return drawing.marks().stream().flatMap(MapPageTest::texts);
  }

  private static Stream<Mark.Text> texts(Mark mark) {
    if (mark instanceof Mark.Group group) {
      return group.marks().stream().flatMap(MapPageTest::texts);
    }
    return mark instanceof Mark.Text text ? Stream.of(text) : Stream.empty();
  }
}
