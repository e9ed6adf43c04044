package org.buildoutatlas.ui.stage;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;

/**
 * Says to the room that what it sees is not the scene: the map was led elsewhere, or something is
 * supposed.
 */
final class ScriptMark {

  /** Between it and the foot, in pixels of the sheet. */
  private static final double ABOVE_FOOT = 16;

  private final Performance performance;
  private double width;
  private double larger = 1;
  private final Label away = new Label();
  private final Label supposed = new Label();
  private final Label dates = new Label();
  private final VBox root = new VBox(6, dates, supposed, away);

  ScriptMark(Performance performance) {
    this.performance = performance;
    Desk desk = performance.desk();
    away.setText(desk.text("ui.stage.away"));
    away.getStyleClass().add("stage-away");
    away.setId("stage-away");
    dates.getStyleClass().add("stage-dates");
    dates.setId("stage-dates");
    supposed.setText(desk.text("ui.stage.supposed"));
    supposed.getStyleClass().add("stage-supposed");
    supposed.setId("stage-supposed");
    root.setAlignment(Pos.BOTTOM_LEFT);
    root.setManaged(false);
    root.setMouseTransparent(true);
    InvalidationListener change = _ -> show();
    performance.offScript().addListener(change);
    performance.otherFacts().addListener(change);
    performance.liveProperty().addListener(change);
    desk.workspace().viewpointProperty().addListener(change);
    show();
  }

  Node node() {
    return root;
  }

  void fit(double wide, double high, double pixels) {
    width = wide;
    larger = pixels;
    root.setStyle("-fx-font-size: " + Math.round(18 * larger) + "px;");
    place();
  }

  /** Just above the foot of the scene. */
  private void place() {
    double foot =
        performance.scene().sheet().parts().stream()
            .filter(part -> part.id().equals("foot-rule"))
            .findFirst()
            .map(part -> part.box().minY())
            .orElse(0.0);
    root.resizeRelocate(width * 0.0375, 0, width * 0.5, (foot - ABOVE_FOOT) * larger);
  }

  private void show() {
    place();
    Adjustments now = performance.desk().workspace().viewpoint().adjustments();
    Adjustments told = performance.scene().scene().viewpoint().adjustments();
    Viewpoint seen = performance.desk().workspace().viewpoint();
    // Beside the panels the time bar says them.
    boolean moved = performance.otherFacts().get() && !performance.liveProperty().get();
    dates.setText(text(seen));
    dates.setVisible(moved);
    dates.setManaged(moved);
    boolean off = performance.offScript().get();
    away.setVisible(off);
    away.setManaged(off);
    boolean other = off && !now.equals(told);
    supposed.setVisible(other);
    supposed.setManaged(other);
  }

  /** The dates of the map, as the foot of a scene says them. */
  private String text(Viewpoint seen) {
    Desk desk = performance.desk();
    return desk.text("page.dates", seen.at().toString(), desk.numbers().day(seen.knownOn()));
  }
}
