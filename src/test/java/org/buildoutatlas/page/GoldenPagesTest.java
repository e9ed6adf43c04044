package org.buildoutatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.DrawingText;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.map.Frames;
import org.buildoutatlas.map.HostAreas;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.MapScene;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The opening map of each region, as text, against a text that somebody has looked at. Names,
 * markers and furniture are compared mark by mark; land and sea, which have a hundred thousand
 * points, by what each group holds.
 */
class GoldenPagesTest {

  private static final Product PRODUCT = new Product();
  private static final Atlas ATLAS = Product.atlas();
  private static final Path APPROVED = Path.of("src/test/resources/golden");
  private static final Path RECEIVED = Path.of("target/golden");

  @ParameterizedTest
  @EnumSource
  void drawsTheRegionAsApproved(Region region) throws IOException {
    Theme theme = Themes.named("light").orElseThrow();
    Viewpoint viewpoint = Viewpoint.opening(ATLAS.asOf()).withRegion(region);
    MapFrame frame = Frames.of(viewpoint, ATLAS, 1280, 720);
    Drawing base =
        PRODUCT.base().paint(frame, theme, HostAreas.of(ATLAS, region), viewpoint.layers());
    Drawing sites = PRODUCT.sites().paint(MapScene.of(ATLAS, viewpoint, frame, theme));
    Drawing furniture = PRODUCT.furniture().paint(ATLAS, viewpoint, frame, theme);
    String text = summary(base.marks(), 0) + DrawingText.of(sites) + DrawingText.of(furniture);
    Path received = RECEIVED.resolve(region.word() + ".txt");
    Files.createDirectories(RECEIVED);
    Files.writeString(received, text);
    Path approved = APPROVED.resolve(region.word() + ".txt");
    assertEquals(
        Files.exists(approved) ? Files.readString(approved) : "",
        text,
        "If the map is meant to have changed, look at it and copy " + received + " to " + approved);
  }

  private static String summary(List<Mark> marks, int depth) {
    StringBuilder text = new StringBuilder();
    for (Mark mark : marks) {
      text.append("  ".repeat(depth)).append(line(mark)).append('\n');
      if (mark instanceof Mark.Group group) {
        text.append(summary(group.marks(), depth + 1));
      }
    }
    return text.toString();
  }

  private static String line(Mark mark) {
    return switch (mark) {
      case Mark.Area area -> "area " + area.fill() + held(area.path().size(), area.path().bounds());
      case Mark.Hatch hatch -> "hatch" + held(hatch.path().size(), hatch.path().bounds());
      case Mark.Line line ->
          "line " + line.stroke().colour() + held(line.path().size(), line.path().bounds());
      case Mark.Text words -> "text " + words.text();
      case Mark.Picture picture -> "picture" + held(1, picture.box());
      case Mark.Group group -> "group " + group.name();
    };
  }

  /** Rounded, so that a last digit of a sine on another processor changes nothing. */
  private static String held(int points, Box box) {
    return String.format(
        Locale.ROOT,
        " about %d points in %.0f %.0f %.0f %.0f",
        Math.round(points / 50.0) * 50,
        box.minX(),
        box.minY(),
        box.maxX(),
        box.maxY());
  }
}
