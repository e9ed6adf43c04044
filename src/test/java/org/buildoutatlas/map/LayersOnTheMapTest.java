package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

/** That each layer is drawn when it is on, and not when it is off. */
class LayersOnTheMapTest {

  private static final Product PRODUCT = new Product();
  private static final Theme THEME = Themes.light();
  private static final LonLat ABILENE = new LonLat(-99.7, 32.5);

  private final Atlas atlas = Product.atlas();
  private final Viewpoint us = Viewpoint.opening(atlas.asOf());
  private final Viewpoint korea = us.withRegion(Region.KOREA);

  @Test
  void hidesTheSitesOfAGroupThatIsOff() {
    assertTrue(sites(us).stream().anyMatch(this::isStargate));
    assertFalse(sites(without(us, MapLayer.STARGATE)).stream().anyMatch(this::isStargate));
    assertTrue(sites(without(us, MapLayer.STARGATE)).stream().anyMatch(n -> n.startsWith("site:")));
  }

  @Test
  void hidesCandidatesYardsAndLandings() {
    assertTrue(sites(korea).stream().anyMatch(n -> n.startsWith("candidate:")));
    assertFalse(
        sites(without(korea, MapLayer.CANDIDATES)).stream()
            .anyMatch(n -> n.startsWith("candidate:")));
    long points = sites(korea).stream().filter(n -> n.startsWith("point:")).count();
    long yards =
        sites(without(korea, MapLayer.CABLES)).stream().filter(n -> n.startsWith("point:")).count();
    assertTrue(yards > 0 && yards < points);
  }

  @Test
  void writesNoNamesOfPlacesWhenTheyAreOff() {
    assertTrue(texts(sitesMarks(us)).contains("Mexico"));
    assertFalse(texts(sitesMarks(without(us, MapLayer.PLACES))).contains("Mexico"));
  }

  @Test
  void drawsCountiesOceansAndAirportsOnlyWhenTheyAreOn() {
    assertFalse(base(us).contains("counties"));
    assertFalse(base(us).contains("oceans"));
    assertTrue(base(with(us, MapLayer.COUNTIES)).contains("counties"));
    assertTrue(base(with(us, MapLayer.OCEANS)).contains("oceans"));
    assertFalse(texts(sitesMarks(us)).contains("SLC"));
    assertTrue(texts(sitesMarks(with(us, MapLayer.AIRPORTS))).contains("SLC"));
  }

  @Test
  void theLegendTellsDepthsWhereTheyAreShown() {
    assertFalse(legend(us).contains("5000"));
    assertTrue(legend(with(us, MapLayer.OCEANS)).containsAll(List.of("0", "200", "5000")));
    assertTrue(legend(korea).contains("200"));
    assertFalse(legend(without(korea, MapLayer.DEPTH)).contains("200"));
  }

  @Test
  void namesTheCountyOfASiteFromCloseBy() {
    Viewpoint close = with(us, MapLayer.COUNTIES).withCamera(new Camera(ABILENE, 1 / 400.0));
    assertTrue(
        texts(sitesMarks(close)).contains("Taylor County"), texts(sitesMarks(close))::toString);
    assertFalse(texts(sitesMarks(with(us, MapLayer.COUNTIES))).contains("Taylor County"));
  }

  @Test
  void namesSmallerTownsFromCloseBy() {
    Viewpoint close = us.withCamera(new Camera(ABILENE, 1 / 250.0));
    assertFalse(texts(sitesMarks(without(close, MapLayer.PLACES))).contains("Sweetwater"));
    assertTrue(texts(sitesMarks(close)).contains("Sweetwater"), texts(sitesMarks(close))::toString);
  }

  @Test
  void leavesTheSeaPlainWithoutDepths() {
    assertTrue(base(korea).contains("depth"));
    assertFalse(base(without(korea, MapLayer.DEPTH)).contains("depth"));
  }

  @Test
  void offersOnlyWhatARegionHas() {
    List<MapLayer> offered = LayerOffer.of(atlas, Region.KOREA);
    assertTrue(offered.containsAll(List.of(MapLayer.CANDIDATES, MapLayer.DEPTH)));
    assertFalse(offered.contains(MapLayer.COUNTIES));
    assertFalse(LayerOffer.of(atlas, Region.UNITED_STATES).contains(MapLayer.CANDIDATES));
    assertTrue(LayerOffer.of(atlas, Region.UNITED_STATES).contains(MapLayer.COUNTIES));
  }

  @Test
  void drawsAPieceOfEachLayer() {
    for (MapLayer layer : MapLayer.values()) {
      assertFalse(new LayerSwatch(THEME).of(layer).marks().isEmpty(), layer::word);
    }
  }

  @Test
  void makesALayerPaler() {
    Viewpoint pale = us.withLayers(us.layers().with(MapLayer.STARGATE, 0.4));
    List<Double> opacities =
        groups(sitesMarks(pale)).stream()
            .filter(g -> isStargate(g.name()))
            .map(Mark.Group::opacity)
            .distinct()
            .toList();
    assertEquals(List.of(0.4), opacities);
  }

  private boolean isStargate(String group) {
    return atlas.sites().stream()
        .filter(site -> site.group() == Site.Group.US_STARGATE)
        .anyMatch(site -> group.equals("site:" + site.id()));
  }

  private static Viewpoint with(Viewpoint v, MapLayer layer) {
    return v.withLayers(v.layers().with(layer, true));
  }

  private static Viewpoint without(Viewpoint v, MapLayer layer) {
    return v.withLayers(v.layers().with(layer, false));
  }

  private List<String> legend(Viewpoint v) {
    MapFrame frame = Frames.of(v, atlas, 1280, 720);
    return texts(PRODUCT.furniture().withLegend(true).paint(atlas, v, frame, THEME).marks());
  }

  private List<String> base(Viewpoint v) {
    LayerChoice layers = v.layers();
    MapFrame frame = Frames.of(v, atlas, 1280, 720);
    return groups(PRODUCT.base().paint(frame, THEME, Set.of(), layers).marks()).stream()
        .map(Mark.Group::name)
        .toList();
  }

  private List<Mark> sitesMarks(Viewpoint v) {
    MapFrame frame = Frames.of(v, atlas, 1280, 720);
    return PRODUCT.sites().paint(MapScene.of(atlas, v, frame, THEME), List.of()).marks();
  }

  private List<String> sites(Viewpoint v) {
    return groups(sitesMarks(v)).stream().map(Mark.Group::name).toList();
  }

  private static List<Mark.Group> groups(List<Mark> marks) {
    List<Mark.Group> groups = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        groups.add(group);
        groups.addAll(groups(group.marks()));
      }
    }
    return groups;
  }

  private static List<String> texts(List<Mark> marks) {
    List<String> texts = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        texts.add(text.text());
      } else if (mark instanceof Mark.Group group) {
        texts.addAll(texts(group.marks()));
      }
    }
    return texts;
  }
}
