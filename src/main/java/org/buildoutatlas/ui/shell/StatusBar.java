package org.buildoutatlas.ui.shell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.Soundings;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.map.MapView;
import org.buildoutatlas.view.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line at the foot: what is open and as of when, whether its checks passed, and where the
 * pointer is.
 */
final class StatusBar {

  /** The width of a pixel on a screen of 96 dpi, in metres. */
  private static final double PIXEL = 0.0254 / 96;

  private static final List<Integer> SCALES =
      List.of(500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000);

  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Desk desk;
  private final Folders folders;
  private final Label name = Texts.line("");
  private final Hyperlink asOf = new Hyperlink();
  private final Label sources = Texts.whole("");
  private final Hyperlink checks = new Hyperlink();
  private final Label projection = Texts.whole("");
  private final Hyperlink scale = new Hyperlink();
  private final HBox root;

  StatusBar(Desk desk, MapView map, Folders folders, Soundings soundings, Runnable askKnownOn) {
    this.desk = desk;
    this.folders = folders;
    name.setGraphic(new FontIcon(Feather.DATABASE));
    name.setId("status-name");
    asOf.setId("status-as-of");
    asOf.setOnAction(_ -> askKnownOn.run());
    checks.setId("status-checks");
    checks.setOnAction(_ -> folders.showFindings());
    scale.setId("status-scale");
    scale.setMinWidth(Hyperlink.USE_PREF_SIZE);
    scale.setTooltip(new Tooltip(desk.text("ui.status.scale.hint")));
    scale.setOnAction(_ -> offerScales(map));
    Hyperlink place = new PointedPlace(desk, map, soundings, at -> goTo(map, at)).node();
    projection.setId("status-projection");
    root = new HBox(name, asOf, sources, checks, Texts.spring(), place, projection, scale);
    root.setId("status");
    root.getStyleClass().add("status-bar");
    desk.workspace().onSight(this::show);
    folders.findingsProperty().addListener((_, _, found) -> show(found));
    map.frameProperty().addListener((_, _, frame) -> frame.ifPresent(this::show));
  }

  Node node() {
    return root;
  }

  private void show(Sight sight) {
    name.setText(sight.atlas().title());
    name.setTooltip(
        new Tooltip(desk.workspace().dataSetProperty().get().map(set -> set.name()).orElse("")));
    show(folders.findingsProperty().get());
    asOf.setText(desk.text("ui.status.asof", desk.numbers().day(sight.knownOn())));
    sources.setText(desk.text("ui.status.sources", sight.atlas().sources().size()));
    root.getStyleClass().remove("past");
    if (sight.isPast()) {
      root.getStyleClass().add("past");
    }
  }

  private void show(List<Finding> found) {
    FontIcon icon = new FontIcon(found.isEmpty() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add(found.isEmpty() ? "ok-icon" : "warn-icon");
    checks.setGraphic(icon);
    checks.setText(
        found.isEmpty()
            ? desk.text("ui.status.passed")
            : desk.text("ui.status.findings", found.size()));
  }

  private void show(MapFrame frame) {
    projection.setText(frame.projection().name());
    double metresPerPixel = 1 / frame.groundScale(frame.camera().center());
    scale.setText(scaleText(metresPerPixel).map(n -> "1 : " + n).orElse(""));
  }

  /** Goes to a place; to the world map where the one shown does not reach it. */
  private void goTo(MapView map, LonLat place) {
    boolean reached =
        map.frameProperty()
            .get()
            .filter(f -> f.projection().domain().contains(place.lon(), place.lat()))
            .isPresent();
    if (!reached) {
      desk.workspace().move(v -> v.withRegion(Region.WORLD));
    }
    map.visit(place);
    map.node().requestFocus();
  }

  private void offerScales(MapView map) {
    scale.setVisited(false);
    ContextMenu menu = new ContextMenu();
    for (int denominator : SCALES) {
      MenuItem item = new MenuItem("1 : " + desk.numbers().plain(BigDecimal.valueOf(denominator)));
      item.setOnAction(_ -> map.scaleTo(denominator * PIXEL));
      menu.getItems().add(item);
    }
    menu.show(scale, Side.TOP, 0, 0);
  }

  private Optional<String> scaleText(double metresPerPixel) {
    if (!Double.isFinite(metresPerPixel)) {
      return Optional.empty();
    }
    BigDecimal rounded = BigDecimal.valueOf(metresPerPixel / PIXEL).round(THREE_DIGITS);
    return Optional.of(desk.numbers().plain(rounded.setScale(0, java.math.RoundingMode.HALF_UP)));
  }
}
