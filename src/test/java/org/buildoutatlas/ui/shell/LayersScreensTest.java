package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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
import org.testfx.util.WaitForAsyncUtils;

/** The card of layers, by its controls, with pictures of it in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class LayersScreensTest {

  private static final Path SCREENS = Path.of("target", "screens");
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
  private Stage stage;
  private Optional<Scene> sheet = Optional.empty();

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    open = new OpenWindow(shown);
    open.show();
  }

  @Test
  void layersAreSwitchedFadedAndAdded() throws Exception {
    open.settle();
    onWindow(() -> open.window().map().toggleTool("layers"));
    switchesAndUndoes();
    addsOwnLayers();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        look(v -> v.withRegion(Region.UNITED_STATES).withTheme(theme));
        picture("layers-us-" + theme + "-" + size[0]);
      }
    }
    look(v -> v.withTheme("light").withRegion(Region.KOREA));
    picture("layers-korea-light-1920");
    look(v -> with(v, MapLayer.OCEANS).withRegion(Region.PACIFIC));
    picture("layers-pacific-oceans-1920");
    look(v -> with(with(v, MapLayer.COUNTIES), MapLayer.AIRPORTS).withRegion(Region.UNITED_STATES));
    picture("layers-us-counties-airports-1920");
    look(v -> v.withCamera(new Camera(new LonLat(-99.2, 32.4), 1 / 300.0)));
    picture("layers-us-close-1920");
  }

  private void switchesAndUndoes() throws Exception {
    Workspace workspace = open.window().desk().workspace();
    onWindow(() -> this.<CheckBox>node("#layer-stargate").fire());
    assertFalse(workspace.viewpoint().layers().shows(MapLayer.STARGATE));
    onWindow(workspace::undo);
    assertTrue(workspace.viewpoint().layers().shows(MapLayer.STARGATE));
    assertTrue(this.<CheckBox>node("#layer-stargate").isSelected());
    onWindow(() -> this.<Slider>node("#layer-opacity-hosts").setValue(0.5));
    assertEquals(0.5, workspace.viewpoint().layers().opacity(MapLayer.HOSTS));
    onWindow(() -> this.<Button>node("#layers-usual").fire());
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
    onWindow(() -> open.window().addLayers(List.of(plan, berths, depth, swapped)));
    open.settle();
    String notice = this.<Labeled>node("#notice").getText();
    assertTrue(notice.startsWith("swapped.geojson") && notice.contains("3 layers lie"), notice);
    Workspace workspace = open.window().desk().workspace();
    assertEquals(
        List.of("My plan", "Berths", "depth"),
        workspace.ownLayers().stream().map(OwnLayer::name).toList());
    String id = workspace.ownLayers().getFirst().id();
    onWindow(() -> this.<CheckBox>node("#layer-" + id).fire());
    assertFalse(workspace.viewpoint().layers().shows(id));
    onWindow(() -> this.<CheckBox>node("#layer-" + id).fire());
    onWindow(() -> this.<Button>node("#layer-zoom-" + id).fire());
    open.settle();
    assertTrue(workspace.viewpoint().camera().isPresent());
    onWindow(() -> this.<Button>node("#layer-remove-" + id).fire());
    assertEquals(2, workspace.ownLayers().size());
    onWindow(() -> this.<Button>node("#notice-action").fire());
    assertEquals(3, workspace.ownLayers().size());
    assertNull(scene().lookup("#notice"), "Nobody says that the layer is off the map");
  }

  private static Viewpoint with(Viewpoint v, MapLayer layer) {
    return v.withLayers(v.layers().with(layer, true));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <N extends Node> N node(String selector) {
    return (N) Objects.requireNonNull(scene().lookup(selector), selector);
  }

  private Scene scene() {
    return sheet.orElseGet(stage::getScene);
  }

  private void resize(int width, int height) throws Exception {
    onWindow(
        () -> {
          Parent root = scene().getRoot();
          scene().setRoot(new Group());
          sheet = Optional.of(new Scene(root, width, height));
        });
    shoot();
    open.settle();
  }

  private void look(UnaryOperator<Viewpoint> change) throws Exception {
    onWindow(() -> open.window().desk().workspace().move(change));
    open.settle();
  }

  private static void onWindow(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private WritableImage shoot() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              sheet.ifPresent(s -> s.getStylesheets().setAll(stage.getScene().getStylesheets()));
              return scene().snapshot(null);
            })
        .get();
  }

  private void picture(String name) throws Exception {
    shoot();
    open.settle();
    WritableImage image = shoot();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    Files.createDirectories(SCREENS);
    assertTrue(ImageIO.write(picture, "png", SCREENS.resolve(name + ".png").toFile()));
  }
}
