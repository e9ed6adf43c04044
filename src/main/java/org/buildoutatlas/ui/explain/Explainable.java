package org.buildoutatlas.ui.explain;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;

/** Lets a number, or what stands for one, ask for its explanation. */
public final class Explainable {

  private Explainable() {}

  /** A number by itself: a click asks, and on the keyboard Enter, Space and Alt+Enter do. */
  public static void number(Label number, String figure, Desk desk) {
    inside(number, figure, desk);
    number.setFocusTraversable(true);
    number.setAccessibleRole(AccessibleRole.BUTTON);
    number.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            ask(number, figure);
            e.consume();
          }
        });
  }

  /** A number within a row that has the focus itself: see {@link #row}. */
  public static void inside(Label number, String figure, Desk desk) {
    inside(number, desk, () -> ask(number, figure));
  }

  /** The same where whoever shows it knows how to ask. */
  public static void inside(Label number, Desk desk, Runnable asked) {
    number.getStyleClass().add("explainable");
    number.setAccessibleHelp(desk.text("ui.explain.hint"));
    Hint.on(number, () -> desk.text("ui.explain.hint"));
    number.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
            asked.run();
            e.consume();
          }
        });
  }

  /** A row that does something else when it is chosen: Alt+Enter asks. */
  public static void row(Node row, String figure) {
    row(row, () -> ask(row, figure));
  }

  /** The same where whoever shows it knows how to ask. */
  public static void row(Node row, Runnable asked) {
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && e.isAltDown()) {
            asked.run();
            e.consume();
          }
        });
  }

  /**
   * A chart: a mark that is clicked, or chosen by Enter or Alt+Enter, asks for what it shows, where
   * that is a figure.
   */
  public static void chart(ChartView chart, Function<String, Optional<String>> figureOf) {
    chart.onChosen(mark -> figureOf.apply(mark).ifPresent(figure -> ask(chart, figure)));
    chart.onExplained(mark -> figureOf.apply(mark).ifPresent(figure -> ask(chart, figure)));
  }

  /** Asks for a figure on behalf of a node. */
  public static void ask(Node node, String figure) {
    ask(node, figure, UnaryOperator.identity());
  }

  /** The same for a figure that is in no catalogue; {@code more} adds it. */
  public static void ask(Node node, String figure, UnaryOperator<Figures> more) {
    node.fireEvent(new ExplainEvent(figure, more));
  }
}
