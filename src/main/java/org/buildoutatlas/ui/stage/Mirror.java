package org.buildoutatlas.ui.stage;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/**
 * Shows the presenter what the room sees: taken a moment after it has changed, never in the midst
 * of a flight, which it would hold up.
 */
final class Mirror extends Pane {

  private static final Duration MOMENT = Duration.millis(160);

  private final AudienceView audience;
  private final ImageView picture = new ImageView();
  private final PauseTransition moment = new PauseTransition(MOMENT);

  Mirror(Performance performance, AudienceView audience) {
    this.audience = audience;
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    getChildren().setAll(picture);
    moment.setOnFinished(_ -> take());
    performance.talkProperty().addListener((_, _, _) -> touch());
    performance.toolProperty().addListener((_, _, _) -> touch());
    performance.liveProperty().addListener((_, _, _) -> touch());
    performance.desk().workspace().viewpointProperty().addListener((_, _, _) -> touch());
    audience.map().view().settledProperty().addListener((_, _, _) -> touch());
    // What the hand does is seen at once: with a tool, and in the panels beside the map.
    audience.node().addEventFilter(InputEvent.ANY, _ -> touchInHand(performance));
    performance.desk().jobs().idleProperty().addListener((_, _, _) -> touch());
    audience.tools().ink().node().layoutBoundsProperty().addListener((_, _, _) -> touch());
    widthProperty().addListener(_ -> touch());
    heightProperty().addListener(_ -> touch());
  }

  /** Asks for a new picture; while one is on its way, that one will do. */
  void touch() {
    if (moment.getStatus() != Animation.Status.RUNNING) {
      moment.playFromStart();
    }
  }

  private void touchInHand(Performance performance) {
    if (performance.liveProperty().get() || performance.toolProperty().get() != Tool.NONE) {
      touch();
    }
  }

  @Override
  protected void layoutChildren() {
    picture.setFitWidth(getWidth());
    picture.setFitHeight(getHeight());
    double wide = picture.getLayoutBounds().getWidth();
    double high = picture.getLayoutBounds().getHeight();
    picture.relocate((getWidth() - wide) / 2, (getHeight() - high) / 2);
  }

  private void take() {
    Node seen = audience.node();
    double wide = ((Region) seen).getWidth();
    if (wide <= 0 || getWidth() <= 0) {
      return;
    }
    if (!audience.map().isStill()) {
      touch();
      return;
    }
    double smaller = Math.min(1, getWidth() / wide) * outputScale();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.BLACK);
    parameters.setTransform(Transform.scale(smaller, smaller));
    picture.setImage(seen.snapshot(parameters, null));
    requestLayout();
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }
}
