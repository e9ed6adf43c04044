package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

/** The user's own layers on the map. */
class OwnLayersOverlayTest {

  private static final Theme THEME = Themes.light();

  private final Atlas atlas = Product.atlas();
  private final Viewpoint us = Viewpoint.opening(atlas.asOf()).withRegion(Region.UNITED_STATES);

  @Test
  void paintsWhatIsOnAsOpaqueAsChosen() {
    OwnLayer layer = shapes();
    Mark.Group group = (Mark.Group) paint(us, layer).getFirst();
    assertEquals("own:mine", group.name());
    assertEquals(1, group.opacity());
    LayerChoice pale = us.layers().with("mine", 0.5);
    assertEquals(0.5, ((Mark.Group) paint(us.withLayers(pale), layer).getFirst()).opacity());
    assertEquals(List.of(), paint(us.withLayers(us.layers().with("mine", false)), layer));
  }

  @Test
  void fillsEachAreaByItselfWhereTwoOverlap() {
    double[] square = {-100, 30, -95, 30, -95, 35, -100, 35, -100, 30};
    Feature area = new Feature("", Map.of(), Feature.Kind.AREA, List.of(square));
    Mark.Group group = (Mark.Group) paint(us, layer(List.of(area, area))).getFirst();
    assertEquals(2, group.marks().stream().filter(m -> m instanceof Mark.Area).count());
  }

  @Test
  void bendsAPictureToWhereItsPlacesAre() {
    int[] argb = new int[4 * 2];
    Arrays.fill(argb, 0, 4, 0xFFFF0000);
    Arrays.fill(argb, 4, 8, 0xFF0000FF);
    OwnLayer layer =
        new OwnLayer(
            "mine",
            "Picture",
            "a.tif",
            0,
            new Box(-110, 30, -90, 40),
            new OwnLayer.Content.Picture(new Pixels(4, 2, argb)),
            List.of());
    Mark.Group group = (Mark.Group) paint(us, layer).getFirst();
    Mark.Picture picture = (Mark.Picture) group.marks().getFirst();
    assertEquals(0xFFFF0000, at(picture, new LonLat(-100, 38)));
    assertEquals(0xFF0000FF, at(picture, new LonLat(-100, 32)));
    assertEquals(0, at(picture, new LonLat(-111, 35)));
  }

  @Test
  void leavesOutAPictureOfElsewhere() {
    OwnLayer layer =
        new OwnLayer(
            "mine",
            "Picture",
            "a.tif",
            0,
            new Box(120, 30, 130, 40),
            new OwnLayer.Content.Picture(new Pixels(1, 1, new int[] {-1})),
            List.of());
    assertEquals(List.of(), paint(us, layer));
  }

  @Test
  void writesTheNameOfAPointWhereThereIsRoom() {
    double[] place = {-119.5, 41};
    Feature named =
        new Feature("", Map.of("name", "My substation"), Feature.Kind.POINT, List.of(place));
    MapScene scene = MapScene.of(atlas, us, frame(), THEME).withOwn(List.of(layer(List.of(named))));
    assertTrue(
        texts(new Product().sites().paint(scene, List.of()).marks()).contains("My substation"));
  }

  private static List<String> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Text text -> List.of(text.text()).stream();
                  case Mark.Group group -> texts(group.marks()).stream();
                  case Mark.Area _, Mark.Line _, Mark.Hatch _, Mark.Picture _ ->
                      List.<String>of().stream();
                })
        .toList();
  }

  private int at(Mark.Picture picture, LonLat place) {
    Point p = frame().toPixel(place);
    int x = (int) (p.x() - picture.box().minX());
    int y = (int) (p.y() - picture.box().minY());
    Pixels pixels = picture.pixels();
    return x < 0 || y < 0 || x >= pixels.width() || y >= pixels.height()
        ? 0
        : pixels.argb()[y * pixels.width() + x];
  }

  private List<Mark> paint(Viewpoint viewpoint, OwnLayer layer) {
    MapScene scene = MapScene.of(atlas, viewpoint, frame(), THEME).withOwn(List.of(layer));
    return new OwnLayersOverlay().paint(scene);
  }

  private MapFrame frame() {
    return Frames.of(us, atlas, 1280, 720);
  }

  private static OwnLayer shapes() {
    double[] place = {-100, 40};
    return layer(List.of(new Feature("", Map.of(), Feature.Kind.POINT, List.of(place))));
  }

  private static OwnLayer layer(List<Feature> features) {
    return new OwnLayer(
        "mine",
        "Mine",
        "a.geojson",
        0,
        new Box(-120, 30, -90, 42),
        new OwnLayer.Content.Shapes(features),
        List.of());
  }
}
