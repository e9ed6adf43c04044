package org.buildoutatlas.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.model.Source;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A chart in the panel: it is drawn anew for each width, and says under the pointer and by the keys
 * what a mark stands for. Where it has a table of its numbers, that can be shown in its place and
 * copied.
 */
public final class ChartView extends Region {

  /** Draws a chart for a width in pixels. */
  @FunctionalInterface
  public interface Painter {
    /** The chart at that width; its height is its own affair. */
    Drawing paint(double width);
  }

  private final Desk desk;
  private final Canvas canvas = new Canvas();
  private final ChartMarks marks;
  private final Button toggle = new Button("", new FontIcon(Feather.GRID));
  private Painter painter = width -> new Drawing(width, 1, Colour.TRANSPARENT, List.of());
  private Optional<Supplier<ChartTable>> numbers = Optional.empty();
  private Optional<TableView<Integer>> grid = Optional.empty();
  private ChartPicture alone = ChartPicture.of("", painter);
  private Consumer<String> chosen = _ -> {};
  private Consumer<String> explained = _ -> {};
  private Optional<Drawing> drawing = Optional.empty();
  private boolean keys = true;
  private double fine = 1;

  /** An empty chart. */
  public ChartView(Desk desk) {
    this.desk = desk;
    marks = new ChartMarks(this, desk);
    getStyleClass().add("chart-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(desk.text("ui.chart.help"));
    setFocusTraversable(true);
    getChildren().setAll(canvas, marks.rings());
    toggle.getStyleClass().addAll("flat", "icon-button", "compact", "chart-toggle");
    toggle.setTooltip(new Tooltip());
    toggle.setOnAction(_ -> toggle());
    offer();
    addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> marks.leave());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    localToSceneTransformProperty().addListener((_, _, _) -> refine());
    focusedProperty().addListener((_, _, on) -> marks.focus(on, isFocusVisible()));
  }

  /** Leaves the keys, the focus and the menu to others: the chart is only pointed at. */
  public void forPointerOnly() {
    keys = false;
    setFocusTraversable(false);
  }

  /** Tells the name of a mark that is clicked, or chosen by Enter or Space. */
  public void onChosen(Consumer<String> listener) {
    chosen = listener;
  }

  /** Tells the name of a mark of which more is asked, by Alt+Enter. */
  public void onExplained(Consumer<String> listener) {
    explained = listener;
  }

  /** Shows another chart, described in words for those who do not see it. */
  public void show(String description, Painter other) {
    alone = ChartPicture.of(description, other);
    painter = other;
    numbers = Optional.empty();
    marks.describe(description);
    drawing = Optional.empty();
    picture();
    offer();
    requestLayout();
  }

  /** The same where its numbers can be shown and copied as a table; that is made when asked for. */
  public void show(String description, Painter other, Supplier<ChartTable> table) {
    boolean asTable = grid.isPresent();
    show(description, other);
    numbers = Optional.of(table);
    if (asTable) {
      table();
    }
    offer();
  }

  /** Names who stands behind what is shown, for pictures of it. */
  public void cite(Supplier<List<Source>> cited) {
    alone = alone.citing(cited);
  }

  /** Takes pictures that differ from what is shown, until something else is. */
  public void stand(ChartPicture other) {
    alone = other;
  }

  /**
   * The button that shows the table in place of the picture, and back: to be placed beside the
   * chart's title.
   */
  public Node toggleButton() {
    return toggle;
  }

  /** Shows the numbers in place of the picture, or the picture again. */
  public void toggle() {
    boolean focused = grid.map(Node::isFocused).orElseGet(this::isFocused);
    if (grid.isPresent()) {
      picture();
    } else {
      table();
    }
    offer();
    requestLayout();
    if (focused) {
      grid.<Node>map(g -> g).orElse(this).requestFocus();
    }
  }

  private void table() {
    numbers.ifPresent(
        table -> {
          TableView<Integer> shown = ChartGrid.of(table.get(), desk);
          grid = Optional.of(shown);
          marks.leave();
          setFocusTraversable(false);
          getChildren().setAll(shown);
        });
  }

  private void picture() {
    if (grid.isPresent()) {
      grid = Optional.empty();
      setFocusTraversable(true);
      getChildren().setAll(canvas, marks.rings());
    }
  }

  private void offer() {
    String text = desk.text(grid.isPresent() ? "ui.chart.picture" : "ui.chart.table");
    toggle.setVisible(numbers.isPresent());
    toggle.setManaged(numbers.isPresent());
    toggle.setAccessibleText(text);
    toggle.getTooltip().setText(text);
    toggle.setGraphic(new FontIcon(grid.isPresent() ? Feather.BAR_CHART_2 : Feather.GRID));
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width > 0 ? width : getWidth();
    if (grid.isPresent()) {
      return ChartGrid.height(grid.get(), wide);
    }
    return wide > 0 ? painted(wide).height() : 1;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    grid.ifPresent(g -> g.resizeRelocate(0, 0, width, getHeight()));
    if (width > 0 && grid.isEmpty()) {
      fine = fineness();
      Drawing now = painted(width);
      canvas.setWidth(now.width() * fine);
      canvas.setHeight(now.height() * fine);
      canvas.getTransforms().setAll(new Scale(1 / fine, 1 / fine));
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.setTransform(fine, 0, 0, fine, 0, 0);
      graphics.clearRect(0, 0, now.width(), now.height());
      desk.ink().paint(now, graphics);
    }
  }

  /** How much larger than at a desk it is seen: as finely it has to be drawn to be sharp. */
  private double fineness() {
    return Math.max(1, getLocalToSceneTransform().getMxx());
  }

  private void refine() {
    if (fine != fineness()) {
      requestLayout();
    }
  }

  private Drawing painted(double width) {
    if (drawing.filter(d -> d.width() == width).isEmpty()) {
      Drawing now = painter.paint(width);
      drawing = Optional.of(now);
      marks.of(now);
    }
    return drawing.get();
  }

  private void move(MouseEvent e) {
    if (grid.isEmpty()) {
      marks.point(e);
    }
  }

  private void press(MouseEvent e) {
    if (keys && grid.isEmpty()) {
      marks.take(e);
      requestFocus();
    }
  }

  private void click(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY && grid.isEmpty()) {
      marks.at(e).ifPresent(chosen);
    }
  }

  private void menu(ContextMenuEvent e) {
    if (!keys) {
      return;
    }
    copies().menu(grid.isPresent(), this::toggle).show(this, e.getScreenX(), e.getScreenY());
    e.consume();
  }

  private void key(KeyEvent e) {
    boolean plain = !e.isShortcutDown() && !e.isAltDown();
    boolean heard =
        switch (e.getCode()) {
          case T -> plain && numbers.isPresent() && done(this::toggle);
          case C ->
              e.isShortcutDown()
                  && !e.isShiftDown()
                  && done(grid.isPresent() ? copies()::copyTable : copies()::copyPicture);
          case ENTER ->
              grid.isEmpty()
                  && marks
                      .chosen()
                      .filter(n -> tell(e.isAltDown() ? explained : chosen, n))
                      .isPresent();
          case SPACE ->
              plain && grid.isEmpty() && marks.chosen().filter(n -> tell(chosen, n)).isPresent();
          default -> plain && grid.isEmpty() && marks.step(e.getCode());
        };
    if (heard) {
      e.consume();
    }
  }

  private ChartCopies copies() {
    return new ChartCopies(desk, alone, numbers);
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private static boolean tell(Consumer<String> listener, String name) {
    listener.accept(name);
    return true;
  }
}
