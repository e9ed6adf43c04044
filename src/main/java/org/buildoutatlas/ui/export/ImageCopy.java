package org.buildoutatlas.ui.export;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.PictureClip;
import org.buildoutatlas.view.Viewpoint;

/** Copies the page of the map as a picture, to be pasted into a slide or a message. */
public final class ImageCopy {

  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;

  private final Desk desk;
  private final MapPage page;

  /** {@code page} draws it. */
  public ImageCopy(Desk desk, MapPage page) {
    this.desk = desk;
    this.page = page;
  }

  /** Copies whenever Ctrl+C is pressed there, unless something within has its own to copy. */
  public void listen(Node map) {
    map.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean copies = e.getCode() == KeyCode.C && e.isShortcutDown() && !e.isShiftDown();
          if (copies && !(e.getTarget() instanceof TextInputControl)) {
            copy();
            e.consume();
          }
        });
  }

  /** Draws the page in the background and lays it on the clipboard. */
  public void copy() {
    desk.workspace().dataSetProperty().get().map(DataSet::atlas).ifPresent(this::copy);
  }

  private void copy(Atlas atlas) {
    Viewpoint viewpoint = desk.workspace().viewpoint();
    List<OwnLayer> own = desk.workspace().ownLayers();
    Theme theme = desk.theme();
    desk.clip()
        .copy(
            desk,
            _ ->
                new PictureClip.Copied(
                    page.compose(atlas, viewpoint, own, theme, WIDTH, HEIGHT),
                    Metadata.of(page.caption(atlas, viewpoint))),
            "ui.copy.done");
  }
}
