package org.buildoutatlas.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.map.MapPen;

/** Measures with the hand: a click sets a place, the way to the pointer is read out beside it. */
final class MeasurePen implements MapPen {

  /** A click so close to the first place joins the ring, in pixels. */
  private static final double NEAR = 9;

  private static final double GAP = 18;

  private final Desk desk;
  private final Measuring measuring;
  private final MeasureLines lines = new MeasureLines();
  private final Label reading = Texts.whole("", "measure-reading");
  private final Group root = new Group(lines.node(), reading);
  private Optional<MapFrame> frame = Optional.empty();
  private Optional<LonLat> pointed = Optional.empty();

  MeasurePen(Desk desk, Measuring measuring) {
    this.desk = desk;
    this.measuring = measuring;
    root.setManaged(false);
    root.setMouseTransparent(true);
    reading.setId("measure-reading");
    reading.setVisible(false);
    measuring.draftProperty().addListener((_, _, _) -> show());
    measuring.unitProperty().addListener((_, _, _) -> show());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void follow(MapFrame now) {
    frame = Optional.of(now);
    if (!measuring.draft().places().isEmpty()) {
      show();
    }
  }

  @Override
  public void click(LonLat place) {
    measuring.change(draft -> joins(draft, place) ? draft.close() : draft.with(place));
  }

  @Override
  public void finish() {
    measuring.change(Draft::end);
  }

  @Override
  public void point(Optional<LonLat> place) {
    pointed = place;
    if (!measuring.draft().places().isEmpty()) {
      show();
    }
  }

  @Override
  public boolean key(KeyEvent e) {
    Draft draft = measuring.draft();
    if (draft.places().isEmpty()) {
      return false;
    }
    boolean onButton = e.getTarget() instanceof ButtonBase;
    if (e.getCode() == KeyCode.BACK_SPACE) {
      measuring.change(Draft::back);
    } else if (e.getCode() == KeyCode.C && e.isShortcutDown() && !e.isShiftDown()) {
      measuring.copy();
    } else if (!draft.ended()
        && (e.getCode() == KeyCode.ESCAPE || (e.getCode() == KeyCode.ENTER && !onButton))) {
      measuring.change(Draft::end);
    } else {
      return false;
    }
    return true;
  }

  @Override
  public void putAway() {
    pointed = Optional.empty();
    measuring.change(_ -> Draft.EMPTY);
  }

  /** Sets a place in the middle of the map, for those who measure by keys. */
  void clickMiddle() {
    frame.ifPresent(f -> click(f.camera().center()));
  }

  private boolean joins(Draft draft, LonLat place) {
    return !draft.ended()
        && draft.canClose()
        && frame
            .filter(f -> f.toPixel(draft.places().getFirst()).distance(f.toPixel(place)) < NEAR)
            .isPresent();
  }

  private void show() {
    if (frame.isEmpty()) {
      return;
    }
    Draft draft = measuring.draft();
    List<LonLat> rubber = new ArrayList<>();
    if (!draft.ended() && !draft.places().isEmpty() && pointed.isPresent()) {
      rubber.add(draft.places().getLast());
      rubber.add(pointed.get());
    }
    lines.show(frame.get(), draft, rubber);
    read(draft, rubber);
  }

  /** The length so far with the way to the pointer, beside the pointer. */
  private void read(Draft draft, List<LonLat> rubber) {
    reading.setVisible(rubber.size() == 2);
    if (rubber.size() < 2) {
      return;
    }
    MeasureText text = measuring.text();
    double leg = Geodesics.distance(rubber.getFirst(), rubber.getLast());
    double before = draft.survey().length();
    reading.setText(
        before > 0
            ? desk.text("ui.measure.reading", text.length(before + leg), text.length(leg))
            : text.length(leg));
    Point pixel = frame.orElseThrow().toPixel(rubber.getLast());
    reading.applyCss();
    reading.autosize();
    double width = reading.getWidth();
    double right = frame.orElseThrow().width();
    double x = pixel.x() + GAP + width > right ? pixel.x() - GAP - width : pixel.x() + GAP;
    reading.relocate(Math.rint(x), Math.rint(pixel.y() - GAP - reading.getHeight()));
  }
}
