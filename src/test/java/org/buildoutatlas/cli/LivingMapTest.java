package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map of the product's own data in a deck that is brought to another day of knowledge. */
class LivingMapTest {

  private static final String[] PAST = {"--page", "map", "--known-on", "2026-03-01"};
  private static final Rectangle2D ELSEWHERE = new Rectangle2D.Double(300, 200, 90, 30);

  @TempDir private static Path folder;

  @BeforeAll
  static void writeADeckOfTodayAndOneOfThePast() {
    assertEquals(ExitCode.DONE, new Shell().export("--to", file("today"), "--page", "map"));
    List<String> past = new ArrayList<>(List.of("--to", file("past")));
    past.addAll(List.of(PAST));
    assertEquals(ExitCode.DONE, new Shell().export(past.toArray(String[]::new)));
  }

  private static String file(String name) {
    return folder.resolve(name + ".pptx").toString();
  }

  /** The deck of today, changed by hand, and brought to the past day. */
  private static XMLSlideShow updated(String name, Consumer<XSLFSlide> hand) throws IOException {
    try (XMLSlideShow show = opened("today");
        OutputStream out = Files.newOutputStream(Path.of(file(name)))) {
      hand.accept(show.getSlides().getFirst());
      show.write(out);
    }
    List<String> update = new ArrayList<>(List.of("--to", file(name), "--update"));
    update.addAll(List.of(PAST));
    assertEquals(ExitCode.DONE, new Shell().export(update.toArray(String[]::new)));
    return opened(name);
  }

  private static XMLSlideShow opened(String name) throws IOException {
    return new XMLSlideShow(Files.newInputStream(Path.of(file(name))));
  }

  private static List<String> shapes(String name) throws IOException {
    try (XMLSlideShow show = opened(name)) {
      return shapes(show.getSlides().getFirst());
    }
  }

  /** Each shape with its place and its words, from the last to the foremost. */
  private static List<String> shapes(XSLFShapeContainer container) {
    List<String> found = new ArrayList<>();
    for (XSLFShape shape : container.getShapes()) {
      String words = shape instanceof XSLFTextShape text ? text.getText() : "";
      found.add(shape.getShapeName() + " " + shape.getAnchor() + " " + words);
      if (shape instanceof XSLFGroupShape group) {
        found.addAll(shapes(group));
      }
    }
    return found;
  }

  private static XSLFShape named(XSLFShapeContainer container, String name) {
    return all(container).stream()
        .filter(shape -> shape.getShapeName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no object " + name));
  }

  private static List<XSLFShape> all(XSLFShapeContainer container) {
    List<XSLFShape> shapes = new ArrayList<>();
    for (XSLFShape shape : container.getShapes()) {
      shapes.add(shape);
      if (shape instanceof XSLFGroupShape group) {
        shapes.addAll(all(group));
      }
    }
    return shapes;
  }

  @Test
  void anUntouchedMapBecomesThatOfTheDay() throws IOException {
    List<String> past = shapes("past");
    assertNotEquals(past, shapes("today"), "The maps differ");
    try (XMLSlideShow show = updated("untouched", _ -> {})) {
      assertEquals(String.join("\n", past), String.join("\n", shapes(show.getSlides().getFirst())));
      assertEquals(
          all(show.getSlides().getFirst()).size(),
          all(show.getSlides().getFirst()).stream().map(XSLFShape::getShapeId).distinct().count(),
          "Each has a number of its own");
    }
  }

  @Test
  void aMapThatWasUpdatedOnceStillCountsAsUntouched() throws IOException {
    try (XMLSlideShow show = updated("twice", _ -> {})) {
      assertEquals(1, show.getSlides().size());
    }
    assertEquals(
        ExitCode.DONE, new Shell().export("--to", file("twice"), "--page", "map", "--update"));
    assertEquals(
        String.join("\n", shapes("today")), String.join("\n", shapes("twice")), "And back again");
  }

  @Test
  void aLabelThatWasMovedStaysWhereItIsAndAllElseIsOfTheDay() throws IOException {
    String name = "site:abilene label";
    try (XMLSlideShow show =
        updated("moved", slide -> ((XSLFTextShape) named(slide, name)).setAnchor(ELSEWHERE))) {
      XSLFSlide slide = show.getSlides().getFirst();
      assertEquals(ELSEWHERE, named(slide, name).getAnchor());
      assertTrue(((XSLFTextShape) named(slide, name)).getText().contains("200"), "Today's words");
      assertEquals(others(shapes("past")), others(shapes(slide)));
    }
  }

  /** All but what was moved and what holds it, whatever lies upon what. */
  private static String others(List<String> shapes) {
    return shapes.stream()
        .filter(
            shape -> Stream.of("map/map ", "sites ", "site:abilene ").noneMatch(shape::startsWith))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aShapeAddedWithinTheMapStays() throws IOException {
    try (XMLSlideShow show =
        updated(
            "added",
            slide -> ((XSLFGroupShape) named(slide, "map/map")).createTextBox().setText("Ours"))) {
      List<String> shapes = shapes(show.getSlides().getFirst());
      assertTrue(shapes.stream().anyMatch(s -> s.endsWith(" Ours")), "Added by hand");
      List<String> past = shapes("past");
      assertEquals(past.size() + 1, shapes.size());
      assertTrue(
          shapes.containsAll(past.stream().filter(s -> s.startsWith("site:")).toList()),
          "And the sites are of the day");
    }
  }
}
