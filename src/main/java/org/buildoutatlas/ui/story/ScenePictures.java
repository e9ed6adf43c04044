package org.buildoutatlas.ui.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.image.Image;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.FxInk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Pictures of the pages of scenes, painted in the background one after another and kept, so that
 * after an edit only what changed is painted. The newest wish wins. Used on the JavaFX thread.
 */
public final class ScenePictures {

  /** How many pixels are kept in all, those used last: about a hundred megabytes. */
  private static final long MOST_PIXELS = 24_000_000;

  private final Desk desk;
  private final DeckMaker maker;
  private final MapPainters.Raster raster;
  private final String slot;
  private final Map<Wanted, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Wanted> failed = new LinkedHashSet<>();
  private Optional<Wish> wish = Optional.empty();
  private boolean painting;
  private int ground;

  /**
   * Makes it.
   *
   * @param maker sets the pages
   * @param raster turns them into pixels
   * @param slot the word of its jobs, its own in the window
   */
  public ScenePictures(Desk desk, DeckMaker maker, MapPainters.Raster raster, String slot) {
    this.desk = desk;
    this.maker = maker;
    this.raster = raster;
    this.slot = slot;
    desk.workspace().dataSetProperty().addListener((_, _, _) -> forget());
    desk.workspace().ownLayersProperty().addListener((_, _, _) -> forget());
  }

  /** A picture by all that it depends on: what differs in nothing of it shares the picture. */
  private record Wanted(Scene scene, double width) {

    static Wanted of(Scene scene, Theme theme, double width) {
      Scene alike =
          new Scene(
              "picture",
              scene.shows(),
              scene.viewpoint().withTheme(theme.name()),
              scene.script(),
              Transition.CUT,
              Optional.empty(),
              scene.remarks());
      return new Wanted(alike, width);
    }
  }

  /** What was asked for last. */
  private record Wish(Story story, List<Wanted> pictures, BiConsumer<Integer, Image> painted) {}

  /**
   * Asks for pictures of all scenes of a story, in the pixels of their width; those that are there
   * are handed over at once. What was asked for before is not painted any more.
   *
   * @param painted takes a scene's index from 0 and its picture
   */
  public void want(Story story, Theme theme, double width, BiConsumer<Integer, Image> painted) {
    List<Wanted> pictures =
        story.scenes().stream().map(scene -> Wanted.of(scene, theme, width)).toList();
    wish = Optional.of(new Wish(story, pictures, painted));
    failed.clear();
    for (int i = 0; i < pictures.size(); i++) {
      Optional<Image> there = Optional.ofNullable(kept.get(pictures.get(i)));
      int index = i;
      there.ifPresent(image -> painted.accept(index, image));
    }
    next();
  }

  /** Paints no more; what is being painted is kept. */
  public void rest() {
    wish = Optional.empty();
  }

  /** What was painted of another data set or with other layers is of no use. */
  private void forget() {
    kept.clear();
    wish = Optional.empty();
    ground++;
  }

  /** Paints the first picture that is missing, unless one is being painted. */
  private void next() {
    Optional<Wanted> missing =
        wish.flatMap(
            w ->
                w.pictures().stream()
                    .filter(p -> !kept.containsKey(p) && !failed.contains(p))
                    .findFirst());
    Optional<Atlas> atlas = desk.workspace().dataSetProperty().get().map(DataSet::atlas);
    if (painting || missing.isEmpty() || atlas.isEmpty()) {
      return;
    }
    painting = true;
    Wanted wanted = missing.get();
    Story story = wish.orElseThrow().story().withScenes(List.of(wanted.scene()));
    DeckOrder order =
        new DeckOrder(
            List.of(),
            Set.of(),
            wanted.scene().viewpoint(),
            desk.workspace().ownLayers(),
            SheetSize.WIDE);
    int now = ground;
    desk.jobs()
        .start(
            slot,
            Jobs.Rule.FOLLOW,
            progress -> paint(story, order, wanted.width(), atlas.get(), progress),
            pixels -> take(wanted, pixels, now),
            thrown -> {
              painting = false;
              failed.add(wanted);
              next();
              throw new IllegalStateException("A scene could not be pictured", thrown);
            });
  }

  private Pixels paint(Story story, DeckOrder order, double width, Atlas atlas, Progress progress)
      throws Cancelled {
    Sheet sheet = maker.sheets(story, order, atlas, progress).getFirst();
    progress.check();
    return raster.paint(unnumbered(sheet).drawing(), width / sheet.size().width());
  }

  /** Without the page's number, so that a scene that is moved keeps its picture. */
  private static Sheet unnumbered(Sheet sheet) {
    List<Part> parts =
        sheet.parts().stream()
            .filter(p -> !(p instanceof Part.Words words && words.role() == Part.Role.NUMBER))
            .toList();
    return new Sheet(
        sheet.page(), sheet.size(), sheet.theme(), sheet.number(), sheet.sources(), parts);
  }

  private void take(Wanted wanted, Pixels pixels, int then) {
    painting = false;
    if (then == ground) {
      Image image = FxInk.image(pixels);
      kept.put(wanted, image);
      trim();
      wish.ifPresent(w -> hand(w, wanted, image));
    }
    next();
  }

  private static void hand(Wish wish, Wanted wanted, Image image) {
    for (int i = 0; i < wish.pictures().size(); i++) {
      if (wish.pictures().get(i).equals(wanted)) {
        wish.painted().accept(i, image);
      }
    }
  }

  /** Lets the pictures go that were not looked at for the longest time and are not wanted. */
  private void trim() {
    List<Wanted> oldest = new ArrayList<>(kept.keySet());
    oldest.removeAll(wish.map(Wish::pictures).orElse(List.of()));
    for (Wanted picture : oldest) {
      if (kept.values().stream().mapToDouble(i -> i.getWidth() * i.getHeight()).sum()
          > MOST_PIXELS) {
        kept.remove(picture);
      }
    }
  }
}
