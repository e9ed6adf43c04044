package org.buildoutatlas.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.chart.TableText;
import org.buildoutatlas.drawing.Drawing;

/** Takes a chart to the clipboard, as a table or as a picture twice as fine as on screen. */
record ChartCopies(Desk desk, Optional<Supplier<ChartTable>> numbers, Optional<Drawing> drawing) {

  private static final double FINER = 2;

  /** What can be done with the chart. */
  ContextMenu menu(boolean asTable, Runnable toggle) {
    ContextMenu menu = new ContextMenu();
    if (numbers.isPresent()) {
      menu.getItems()
          .addAll(
              List.of(
                  item(asTable ? "ui.chart.picture" : "ui.chart.table", toggle),
                  item("ui.chart.copy.table", this::table)));
    }
    menu.getItems().add(item("ui.chart.copy.picture", this::picture));
    return menu;
  }

  /** Copies the numbers, for a spreadsheet and for a text. */
  void table() {
    numbers
        .map(Supplier::get)
        .ifPresent(
            table -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(TableText.tsv(table));
              content.putHtml(TableText.html(table));
              Clipboard.getSystemClipboard().setContent(content);
              desk.notices().told(desk.text("ui.chart.copied.table"));
            });
  }

  /** Copies the picture on the ground of the panel. */
  void picture() {
    drawing.ifPresent(
        shown -> {
          Canvas canvas = new Canvas(shown.width() * FINER, shown.height() * FINER);
          canvas.getGraphicsContext2D().scale(FINER, FINER);
          desk.ink().paint(shown, canvas.getGraphicsContext2D());
          SnapshotParameters onGround = new SnapshotParameters();
          onGround.setFill(FxInk.colour(desk.theme().ui().surface()));
          ClipboardContent content = new ClipboardContent();
          content.putImage(canvas.snapshot(onGround, null));
          Clipboard.getSystemClipboard().setContent(content);
          desk.notices().told(desk.text("ui.chart.copied.picture"));
        });
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(desk.text(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
