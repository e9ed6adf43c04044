package org.buildoutatlas.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.buildoutatlas.map.Soundings;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.map.MapView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The place under the pointer with the depth of the sea there; a click asks for coordinates to go
 * to.
 */
final class PointedPlace {

  private final Desk desk;
  private final Soundings soundings;
  private final Hyperlink link = new Hyperlink();
  private boolean asked;
  private boolean known;

  PointedPlace(Desk desk, MapView map, Soundings soundings, Consumer<LonLat> go) {
    this.desk = desk;
    this.soundings = soundings;
    PlaceField field = new PlaceField(desk, go);
    link.setId("status-place");
    link.setGraphic(new FontIcon(Feather.CROSSHAIR));
    link.setTooltip(new Tooltip(desk.text("ui.goto.hint")));
    link.setMinWidth(Hyperlink.USE_PREF_SIZE);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          field.open(link);
        });
    map.pointedProperty().addListener((_, _, at) -> show(at));
    show(Optional.empty());
    // The depths are read once, behind the first paintings.
    map.settledProperty().addListener((_, _, settled) -> sound(settled));
  }

  Hyperlink node() {
    return link;
  }

  private void sound(boolean settled) {
    if (settled && !asked) {
      asked = true;
      desk.jobs()
          .start(
              "soundings",
              Jobs.Rule.FOLLOW,
              _ -> soundings.depthAt(new LonLat(0, 0)),
              _ -> known = true,
              thrown -> {
                throw new IllegalStateException("The depths could not be read", thrown);
              });
    }
  }

  private void show(Optional<LonLat> at) {
    link.setText(at.map(this::written).orElseGet(() -> desk.text("ui.goto")));
  }

  private String written(LonLat place) {
    String where = desk.numbers().place(place);
    Optional<Double> depth = known ? soundings.depthAt(place) : Optional.empty();
    return depth.map(d -> desk.text("ui.status.depth", where, Math.round(d))).orElse(where);
  }
}
