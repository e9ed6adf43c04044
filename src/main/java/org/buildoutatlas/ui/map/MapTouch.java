package org.buildoutatlas.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Selection;

/**
 * What pointing and clicking do on the map: they go to the pen in use, else to what was painted
 * there.
 *
 * @param workspace where what is chosen is looked at
 * @param picker finds what was painted under a pixel
 * @param pens the pens of the map's tools
 * @param place the place under the pointer
 * @param hover what lies under the pointer
 * @param clusters the sites that stand for several
 * @param figures the figures that can be asked for
 */
record MapTouch(
    Workspace workspace,
    MapPicker picker,
    MapPens pens,
    MapPointer place,
    Hover hover,
    Clusters clusters,
    MapFigures figures) {

  /** Takes where the pointer is; only on the map itself anything lies under it. */
  void point(MouseEvent e, Node map) {
    Point pixel = new Point(e.getX(), e.getY());
    boolean onMap = map.equals(e.getTarget());
    place.move(onMap ? Optional.of(pixel) : Optional.empty());
    if (pens.active().isPresent()) {
      map.setCursor(Cursor.CROSSHAIR);
      return;
    }
    Optional<String> under = picker.figureAt(pixel).or(() -> picker.groupAt(pixel));
    hover.over(onMap ? under : Optional.empty(), pixel, map);
  }

  /** Nothing is pointed at any more. */
  void leave() {
    hover.leave();
    place.move(Optional.empty());
  }

  /** Gives the place to the pen in use, asks for the figure there, or chooses what lies there. */
  void click(double x, double y) {
    Point pixel = new Point(x, y);
    if (pens.active().isPresent()) {
      place.placeAt(pixel).ifPresent(at -> pens.active().orElseThrow().click(at));
      return;
    }
    Optional<String> group = picker.groupAt(pixel);
    Optional<String> figure = picker.figureAt(pixel);
    hover.leave();
    if (figure.isPresent()) {
      figures.ask(figure.get(), group);
    } else if (group.isPresent()) {
      choose(group.get());
    } else {
      clusters.close();
      workspace.move(v -> v.withSelection(new Selection.Nothing()));
    }
  }

  /** What a click on a group does, or a key. */
  void choose(String group) {
    if (Clusters.isCluster(group)) {
      clusters.open(group);
    } else {
      workspace.move(v -> v.withSelection(SiteAnchors.selection(group)));
    }
  }
}
