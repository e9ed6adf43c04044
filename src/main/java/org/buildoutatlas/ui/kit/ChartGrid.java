package org.buildoutatlas.ui.kit;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextStyle;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart as a table on screen, its columns as wide as what they hold. */
final class ChartGrid {

  private static final TextStyle CELL = new TextStyle(Face.REGULAR, 12);
  private static final double ROW = 26;
  private static final double HEAD = 32;

  /** So many rows are seen at once. */
  private static final int MOST = 18;

  private static final double PADDING = 17;

  /** From so many columns on they stand closer, to fit the narrowest panel. */
  private static final int MANY = 7;

  private static final double TIGHT = 10;
  private static final double WIDEST = 210;

  /** Longer words, in letters, may not fit a column. */
  private static final int LONG = 24;

  private static final double BAR = 24;

  private ChartGrid() {}

  static TableView<Integer> of(ChartTable table, Desk desk) {
    TableView<Integer> grid = new TableView<>();
    grid.getStyleClass().add("chart-table");
    grid.setFixedCellSize(ROW);
    boolean tight = table.columns().size() >= MANY;
    if (tight) {
      grid.getStyleClass().add("tight");
    }
    for (int i = 0; i < table.columns().size(); i++) {
      grid.getColumns().add(column(table, i, tight ? TIGHT : PADDING, desk));
    }
    grid.getItems().setAll(IntStream.range(0, table.rows().size()).boxed().toList());
    grid.setAccessibleHelp(desk.text("ui.chart.help"));
    return grid;
  }

  /** A cell that says all in a tooltip where its column is too narrow. */
  private static final class Said extends TableCell<Integer, String> {

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      boolean wide = text != null && !empty && text.length() > LONG;
      setTooltip(wide ? new Tooltip(text) : null);
    }
  }

  /** How high it wants to be at that width, in pixels. */
  static double height(TableView<?> grid, double width) {
    double wide = grid.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    int rows = grid.getItems().size();
    double bar = wide > width - (rows > MOST ? BAR : 0) ? BAR : 0;
    return HEAD + ROW * Math.min(MOST, rows) + bar;
  }

  private static TableColumn<Integer, String> column(
      ChartTable table, int index, double padding, Desk desk) {
    ChartTable.Column head = table.columns().get(index);
    TableColumn<Integer, String> column = new TableColumn<>(head.name());
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(table.shown(row.getValue(), index, desk.numbers())));
    column.setCellFactory(_ -> new Said());
    column.setSortable(false);
    column.setReorderable(false);
    if (head.numeric()) {
      column.getStyleClass().add("numbers");
    }
    double widest =
        IntStream.range(0, table.rows().size())
            .mapToObj(row -> table.shown(row, index, desk.numbers()))
            .mapToDouble(text -> desk.measure().width(text, CELL))
            .reduce(desk.measure().width(head.name(), CELL), Math::max);
    column.setPrefWidth(Math.min(WIDEST, Math.ceil(widest) + padding));
    return column;
  }
}
