package org.buildoutatlas.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.chart.TableText;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.ChartPage;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;

/**
 * Takes a chart to the clipboard, as a table or as a picture.
 *
 * @param desk where the picture is drawn
 * @param picture what the chart is on its own
 * @param numbers as a table
 */
record ChartCopies(Desk desk, ChartPicture picture, Optional<Supplier<ChartTable>> numbers) {

  /** How wide the chart is on a picture of its own, in pixels. */
  private static final double WIDTH = 720;

  /** What can be done with the chart. */
  ContextMenu menu(boolean asTable, Runnable toggle) {
    ContextMenu menu = new ContextMenu();
    if (numbers.isPresent()) {
      menu.getItems()
          .addAll(
              List.of(
                  item(asTable ? "ui.chart.picture" : "ui.chart.table", toggle),
                  item("ui.chart.copy.table", this::copyTable)));
    }
    menu.getItems().add(item("ui.chart.copy.picture", this::copyPicture));
    return menu;
  }

  /** Copies the numbers, for a spreadsheet and for a text. */
  void copyTable() {
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

  /** Copies the picture with its title, dates and sources. */
  void copyPicture() {
    Drawing chart = picture.painter().paint(WIDTH);
    Viewpoint viewpoint = desk.workspace().viewpoint();
    Theme theme = desk.theme();
    List<Source> cited = picture.sources().get();
    ChartPage page = new ChartPage(desk.measure(), desk.words(), desk.numbers());
    String dates =
        desk.text("page.dates", viewpoint.at().toString(), desk.numbers().day(viewpoint.knownOn()));
    desk.clip()
        .copy(
            desk,
            _ ->
                new PictureClip.Copied(
                    page.compose(picture.title(), picture.remark(), chart, cited, viewpoint, theme),
                    new Metadata(picture.title(), dates, Metadata.sources(cited))),
            "ui.chart.copied.picture");
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(desk.text(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
