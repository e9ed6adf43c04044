package org.buildoutatlas.ui.map;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.outlook.WhatIfMenu;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/** What can be done with a place of the map: the menu of the right button and of the menu key. */
final class MapMenu {

  private final Desk desk;
  private final Function<Point, Optional<LonLat>> placeAt;
  private final Consumer<LonLat> measureFrom;
  private final Consumer<LonLat> zoomTo;
  private final Function<Point, Optional<String>> siteAt;
  private final ContextMenu menu = new ContextMenu();

  /**
   * Tells which place is under a pixel, who begins a measurement at a place, who goes closer to it,
   * and which site is under a pixel.
   */
  MapMenu(
      Desk desk,
      Function<Point, Optional<LonLat>> placeAt,
      Consumer<LonLat> measureFrom,
      Consumer<LonLat> zoomTo,
      Function<Point, Optional<String>> siteAt) {
    this.desk = desk;
    this.placeAt = placeAt;
    this.measureFrom = measureFrom;
    this.zoomTo = zoomTo;
    this.siteAt = siteAt;
    menu.setId("map-menu");
  }

  /** Opens where it is asked for: at the pointer, by the keyboard in the middle. */
  void listen(Pane map) {
    map.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
    map.setOnContextMenuRequested(
        e -> {
          Point pixel =
              e.isKeyboardTrigger()
                  ? new Point(map.getWidth() / 2, map.getHeight() / 2)
                  : new Point(e.getX(), e.getY());
          Optional<String> site = e.isKeyboardTrigger() ? chosen() : siteAt.apply(pixel);
          placeAt.apply(pixel).ifPresent(place -> open(map, place, pixel, site));
          e.consume();
        });
  }

  private Optional<String> chosen() {
    return desk.workspace().viewpoint().selection() instanceof Selection.OfSite site
        ? Optional.of(site.id())
        : Optional.empty();
  }

  private void open(Node map, LonLat place, Point pixel, Optional<String> site) {
    String written = desk.numbers().place(place);
    String plain = desk.numbers().plainPlace(place);
    menu.getItems()
        .setAll(
            item("map-copy", desk.text("ui.map.copy", written), () -> copy(written)),
            item("map-copy-plain", desk.text("ui.map.copy.plain", plain), () -> copy(plain)),
            new SeparatorMenuItem(),
            item(
                "map-measure-here",
                desk.text("ui.map.measure.here"),
                () -> measureFrom.accept(place)),
            item("map-zoom-here", desk.text("ui.map.zoom.here"), () -> zoomTo.accept(place)));
    if (desk.workspace().viewpoint().region() == Region.KOREA) {
      menu.getItems()
          .add(
              item(
                  "map-try-here",
                  desk.text("ui.map.try.here"),
                  () -> map.fireEvent(new TryEvent(place))));
    }
    site.flatMap(id -> new WhatIfMenu(desk).of(id)).ifPresent(menu.getItems()::addFirst);
    Point2D screen = map.localToScreen(pixel.x(), pixel.y());
    menu.show(map, screen.getX(), screen.getY());
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
