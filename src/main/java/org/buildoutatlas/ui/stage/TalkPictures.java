package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.image.Image;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.ui.kit.FxInk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.map.MapPainters;

/** Small pictures of the scenes of a talk as the room will see them, with all their builds. */
final class TalkPictures {

  private final MapPainters.Raster raster;

  /** {@code raster} turns drawings into pixels. */
  TalkPictures(MapPainters.Raster raster) {
    this.raster = raster;
  }

  /**
   * Paints them one after another in the background.
   *
   * @param width in pixels
   * @param painted takes a scene's index from 0 and its picture
   */
  void want(Performance performance, double width, BiConsumer<Integer, Image> painted) {
    want(performance, 0, width, painted);
  }

  private void want(
      Performance performance, int index, double width, BiConsumer<Integer, Image> painted) {
    int count = performance.scenes().size();
    if (index == count) {
      return;
    }
    StageScene scene = performance.scenes().get(index);
    String number = performance.desk().text("ui.stage.number", index + 1, count);
    List<Mark> progress = ProgressMarks.of(index, count, number, scene.sheet());
    performance
        .desk()
        .jobs()
        .start(
            "talk-pictures",
            Jobs.Rule.FOLLOW,
            _ ->
                raster.paint(
                    drawing(scene.sheet(), progress), width / scene.sheet().size().width()),
            pixels -> {
              painted.accept(index, FxInk.image(pixels));
              want(performance, index + 1, width, painted);
            },
            thrown -> {
              want(performance, index + 1, width, painted);
              throw new IllegalStateException("A scene could not be pictured", thrown);
            });
  }

  private static Drawing drawing(Sheet sheet, List<Mark> progress) {
    List<Mark> marks = new ArrayList<>();
    sheet.parts().stream()
        .filter(part -> !ScenePicture.isNumbered(part))
        .forEach(part -> marks.addAll(marks(part)));
    marks.addAll(progress);
    return new Drawing(
        sheet.size().width(), sheet.size().height(), sheet.theme().map().sea(), marks);
  }

  /** On the sheets of a stage maps are blank, as a live one shows them. */
  private static List<Mark> marks(Part part) {
    return part instanceof Part.Shown shown
            && shown.block() instanceof Block.MapBlock map
            && map.painter() instanceof Block.Blank blank
        ? new Placement(shown.scale(), shown.box().minX(), shown.box().minY())
            .of(
                blank
                    .of()
                    .paint(
                        shown.box().width() / shown.scale(), shown.box().height() / shown.scale())
                    .marks())
        : part.marks();
  }
}
