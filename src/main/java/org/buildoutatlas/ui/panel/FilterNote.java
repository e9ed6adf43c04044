package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Viewpoint;

/** Says over the panel that a filter is on, since its figures are of all sites. */
final class FilterNote {

  private final Desk desk;
  private final Label text = Texts.wrapped("", "support");
  private final HBox root;

  FilterNote(Desk desk) {
    this.desk = desk;
    text.setId("filter-note-text");
    Button clear = new Button(desk.text("ui.filter.clear"));
    clear.setId("filter-note-clear");
    clear.getStyleClass().add("compact");
    clear.setMinWidth(Region.USE_PREF_SIZE);
    clear.setTooltip(new Tooltip(desk.text("ui.action.filter-clear")));
    clear.setOnAction(_ -> desk.workspace().move(v -> v.withFilter(Filter.NONE)));
    root = Texts.row(12, Texts.growing(text), clear);
    root.setId("filter-note");
    root.getStyleClass().add("filter-note");
    desk.workspace()
        .viewpointProperty()
        .addListener(
            (_, before, now) -> {
              if (!now.looksAtTheSame(before)) {
                show();
              }
            });
    desk.workspace().sightProperty().addListener(_ -> show());
    show();
  }

  Node node() {
    return root;
  }

  private static Shown shown(Sight sight, Viewpoint viewpoint) {
    return Shown.of(sight.atlas(), viewpoint).on(viewpoint.layers());
  }

  private void show() {
    boolean on = !desk.workspace().viewpoint().filter().isNone();
    root.setVisible(on);
    root.setManaged(on);
    if (on) {
      desk.workspace()
          .sight()
          .map(sight -> shown(sight, desk.workspace().viewpoint()))
          .ifPresent(
              shown -> text.setText(desk.text("ui.filter.note", shown.passing(), shown.all())));
    }
  }
}
