package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.buildoutatlas.layer.GeoPackage;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card of layers, by its controls, with pictures of it in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class LayersScreensTest {

  private static final String PLAN =
      """
      {"type": "FeatureCollection", "name": "My plan", "features": [
        {"type": "Feature", "properties": {"name": "Study area"}, "geometry":
          {"type": "Polygon", "coordinates":
            [[[-104, 31], [-97, 31], [-97, 36], [-104, 36], [-104, 31]]]}},
        {"type": "Feature", "properties": {"name": "Line"}, "geometry":
          {"type": "LineString", "coordinates": [[-119, 41], [-112, 40], [-105, 40], [-97, 36]]}},
        {"type": "Feature", "properties": {"name": "Substation"}, "geometry":
          {"type": "Point", "coordinates": [-117, 43]}}]}
      """;

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void layersAreSwitchedFadedAndAdded() throws Exception {
    open.settle();
    Pictures.onWindow(() -> open.window().map().toggleTool("layers"));
    switchesAndUndoes();
    addsOwnLayers();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        pictures.look(v -> v.withRegion(Region.UNITED_STATES).withTheme(theme));
        pictures.picture("layers-us-" + theme + "-" + size[0]);
      }
    }
    pictures.look(v -> v.withTheme("light").withRegion(Region.KOREA));
    pictures.picture("layers-korea-light-1920");
    pictures.look(v -> with(v, MapLayer.OCEANS).withRegion(Region.PACIFIC));
    pictures.picture("layers-pacific-oceans-1920");
    pictures.look(
        v -> with(with(v, MapLayer.COUNTIES), MapLayer.AIRPORTS).withRegion(Region.UNITED_STATES));
    pictures.picture("layers-us-counties-airports-1920");
    pictures.look(v -> v.withCamera(new Camera(new LonLat(-99.2, 32.4), 1 / 300.0)));
    pictures.picture("layers-us-close-1920");
  }

  private void switchesAndUndoes() throws Exception {
    Workspace workspace = open.window().desk().workspace();
    Pictures.onWindow(() -> pictures.<CheckBox>node("#layer-stargate").fire());
    assertFalse(workspace.viewpoint().layers().shows(MapLayer.STARGATE));
    Pictures.onWindow(workspace::undo);
    assertTrue(workspace.viewpoint().layers().shows(MapLayer.STARGATE));
    assertTrue(pictures.<CheckBox>node("#layer-stargate").isSelected());
    Pictures.onWindow(() -> pictures.<Slider>node("#layer-opacity-hosts").setValue(0.5));
    assertEquals(0.5, workspace.viewpoint().layers().opacity(MapLayer.HOSTS));
    Pictures.onWindow(() -> pictures.<Button>node("#layers-usual").fire());
    assertEquals(1, workspace.viewpoint().layers().opacity(MapLayer.HOSTS));
  }

  private void addsOwnLayers() throws Exception {
    Path plan = Files.writeString(open.folder().resolve("plan.geojson"), PLAN);
    Path swapped =
        Files.writeString(
            open.folder().resolve("swapped.geojson"),
            "{\"type\": \"Point\", \"coordinates\": [37.5, 127]}");
    Path depth = open.folder().resolve("depth.tif");
    try (InputStream in =
        Objects.requireNonNull(
            LayersScreensTest.class.getResourceAsStream("/maps/layers/depth_korea_5min.tif"))) {
      Files.copy(in, depth);
    }
    Path berths = new GeoPackage(open.folder(), "EPSG", 4326).with(-122, 38);
    Pictures.onWindow(() -> open.window().addLayers(List.of(plan, berths, depth, swapped)));
    open.settle();
    String notice = pictures.<Labeled>node("#notice").getText();
    assertTrue(notice.startsWith("swapped.geojson") && notice.contains("3 layers lie"), notice);
    Workspace workspace = open.window().desk().workspace();
    assertEquals(
        List.of("My plan", "Berths", "depth"),
        workspace.ownLayers().stream().map(OwnLayer::name).toList());
    String id = workspace.ownLayers().getFirst().id();
    Pictures.onWindow(() -> pictures.<CheckBox>node("#layer-" + id).fire());
    assertFalse(workspace.viewpoint().layers().shows(id));
    Pictures.onWindow(() -> pictures.<CheckBox>node("#layer-" + id).fire());
    Pictures.onWindow(() -> pictures.<Button>node("#layer-zoom-" + id).fire());
    open.settle();
    assertTrue(workspace.viewpoint().camera().isPresent());
    Pictures.onWindow(() -> pictures.<Button>node("#layer-remove-" + id).fire());
    assertEquals(2, workspace.ownLayers().size());
    Pictures.onWindow(() -> pictures.<Button>node("#notice-action").fire());
    assertEquals(3, workspace.ownLayers().size());
    assertNull(pictures.scene().lookup("#notice"), "Nobody says that the layer is off the map");
  }

  private static Viewpoint with(Viewpoint v, MapLayer layer) {
    return v.withLayers(v.layers().with(layer, true));
  }
}
