package org.buildoutatlas.ui.stage;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.buildoutatlas.drawing.Point;

/** Pointer, pen, spotlight and magnifier over what the room sees. */
final class StageTools {

  private final Performance performance;
  private final Pane root = new Pane();
  private final InkLayer ink;
  private final PointerDot dot = new PointerDot();
  private final Spotlight spotlight = new Spotlight();
  private final Magnifier magnifier;
  private Point at = new Point(0, 0);

  /** {@code under} is what lies below and is magnified. */
  StageTools(Performance performance, StageMap map, Node under) {
    this.performance = performance;
    ink = new InkLayer(performance, map);
    magnifier = new Magnifier(under, List.of(root));
    root.setMouseTransparent(true);
    root.setManaged(false);
    root.getChildren().setAll(ink.node(), spotlight.node(), dot.node(), magnifier.node());
    performance.toolProperty().addListener((_, _, _) -> show());
    show();
  }

  Node node() {
    return root;
  }

  /** What was drawn. */
  InkLayer ink() {
    return ink;
  }

  /** Takes the size of what the room sees, and how many of its pixels one of the sheet is. */
  void fit(double width, double height, double larger) {
    root.resize(width, height);
    at = new Point(width / 2, height / 2);
    ink.fit(larger);
    dot.fit(larger);
    spotlight.fit(width, height, larger);
    magnifier.fit(width, height, larger);
  }

  /** Takes what the hand does with the tool. */
  void mouse(MouseEvent e) {
    at = new Point(e.getX(), e.getY());
    if (performance.toolProperty().get() == Tool.INK) {
      ink.mouse(e);
    }
    show();
  }

  private void show() {
    Tool tool = performance.toolProperty().get();
    dot.show(tool == Tool.POINTER || tool == Tool.INK, tool == Tool.INK, at);
    spotlight.show(tool == Tool.SPOTLIGHT, at);
    magnifier.show(tool == Tool.MAGNIFIER, at);
  }
}
