package org.buildoutatlas.ui.shell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.map.MapView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line at the foot: what is open and as of when, whether its checks passed, and where the
 * pointer is.
 */
final class StatusBar {

  /** The width of a pixel on a screen of 96 dpi, in metres. */
  private static final double PIXEL = 0.0254 / 96;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Desk desk;
  private final Folders folders;
  private final Label name = Texts.line("");
  private final Hyperlink asOf = new Hyperlink();
  private final Label sources = Texts.whole("");
  private final Hyperlink checks = new Hyperlink();
  private final Label place = Texts.whole("");
  private final Label projection = Texts.whole("");
  private final Label scale = Texts.whole("");
  private final HBox root;

  StatusBar(Desk desk, MapView map, Folders folders, Runnable askKnownOn) {
    this.desk = desk;
    this.folders = folders;
    name.setGraphic(new FontIcon(Feather.DATABASE));
    name.setId("status-name");
    asOf.setId("status-as-of");
    asOf.setOnAction(_ -> askKnownOn.run());
    checks.setId("status-checks");
    checks.setOnAction(_ -> folders.showFindings());
    place.setId("status-place");
    place.setGraphic(new FontIcon(Feather.CROSSHAIR));
    scale.setId("status-scale");
    projection.setId("status-projection");
    root = new HBox(name, asOf, sources, checks, Texts.spring(), place, projection, scale);
    root.setId("status");
    root.getStyleClass().add("status-bar");
    desk.workspace().onSight(this::show);
    folders.findingsProperty().addListener((_, _, found) -> show(found));
    map.frameProperty().addListener((_, _, frame) -> frame.ifPresent(this::show));
    map.pointedProperty()
        .addListener(
            (_, _, at) -> {
              place.setText(at.map(desk.numbers()::place).orElse(""));
              place.setVisible(at.isPresent());
            });
    place.setVisible(false);
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

  private Optional<String> scaleText(double metresPerPixel) {
    if (!Double.isFinite(metresPerPixel)) {
      return Optional.empty();
    }
    BigDecimal rounded = BigDecimal.valueOf(metresPerPixel / PIXEL).round(THREE_DIGITS);
    return Optional.of(desk.numbers().plain(rounded.setScale(0, java.math.RoundingMode.HALF_UP)));
  }
}
