package org.buildoutatlas.ui.stage;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.buildoutatlas.drawing.Box;

/**
 * Hides the live map where words and charts stand: all around the room it is that belongs to it,
 * with a soft edge.
 *
 * @param room what stays clear, in pixels of the sheet
 * @param sheet the whole, in the same pixels
 * @param ground the colour that hides
 */
record Veil(Box room, Box sheet, Color ground) {

  /** How wide the soft edge is, in pixels of the sheet. */
  static final double EDGE = 44;

  /** Paints it; the context's pixels are those of the sheet. */
  void paint(GraphicsContext graphics) {
    Box clear = room.grow(EDGE);
    side(graphics, new Box(sheet.minX(), sheet.minY(), sheet.maxX(), clear.minY()));
    side(graphics, new Box(sheet.minX(), clear.maxY(), sheet.maxX(), sheet.maxY()));
    if (clear.minX() > sheet.minX() + EDGE) {
      side(graphics, new Box(sheet.minX(), clear.minY(), clear.minX(), clear.maxY()));
      edge(graphics, new Box(clear.minX(), clear.minY(), room.minX(), clear.maxY()), 1, 0);
    }
    if (clear.maxX() < sheet.maxX() - EDGE) {
      side(graphics, new Box(clear.maxX(), clear.minY(), sheet.maxX(), clear.maxY()));
      edge(graphics, new Box(room.maxX(), clear.minY(), clear.maxX(), clear.maxY()), -1, 0);
    }
    edge(graphics, new Box(sheet.minX(), clear.minY(), sheet.maxX(), room.minY()), 0, 1);
    edge(graphics, new Box(sheet.minX(), room.maxY(), sheet.maxX(), clear.maxY()), 0, -1);
  }

  private void side(GraphicsContext graphics, Box box) {
    graphics.setFill(ground);
    fill(graphics, box);
  }

  /** From the colour to nothing, to the right and down, or against that. */
  private void edge(GraphicsContext graphics, Box box, int right, int down) {
    Color none = ground.deriveColor(0, 1, 1, 0);
    boolean back = right + down < 0;
    graphics.setFill(
        new LinearGradient(
            0,
            0,
            Math.abs(right),
            Math.abs(down),
            true,
            CycleMethod.NO_CYCLE,
            new Stop(0, back ? none : ground),
            new Stop(1, back ? ground : none)));
    fill(graphics, box);
  }

  private static void fill(GraphicsContext graphics, Box box) {
    if (box.width() > 0 && box.height() > 0) {
      graphics.fillRect(box.minX(), box.minY(), box.width(), box.height());
    }
  }
}
