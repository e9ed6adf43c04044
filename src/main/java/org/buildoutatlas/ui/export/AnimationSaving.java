package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.animation.Animator;
import org.buildoutatlas.animation.Pacing;
import org.buildoutatlas.animation.Shot;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.export.AnimationExporter;
import org.buildoutatlas.export.AnimationFiles;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Viewpoint;

/** Saves the map as it moves: quarters that go by, or a flight from what is seen to another map. */
public final class AnimationSaving {

  private static final String TITLE = "ui.save.animation";

  private final Desk desk;
  private final Animator animator;
  private final List<Exporter> formats;
  private final Window owner;
  private final Supplier<Optional<Path>> folder;

  /** {@code folder} tells where to begin looking for a place. */
  public AnimationSaving(
      Desk desk,
      Animator animator,
      Exporters exporters,
      Window owner,
      Supplier<Optional<Path>> folder) {
    this.desk = desk;
    this.animator = animator;
    this.formats = List.of(exporters.animations().getFirst(), exporters.drawings().getFirst());
    this.owner = owner;
    this.folder = folder;
  }

  /** The formats: one file that moves, or a picture for each frame. */
  public List<Exporter> formats() {
    return formats;
  }

  /** Asks for all that there is to be chosen, then saves. */
  public void ask() {
    desk.workspace().dataSetProperty().get().ifPresent(this::ask);
  }

  private void ask(DataSet dataSet) {
    Viewpoint viewpoint = desk.workspace().viewpoint();
    QuarterSpan quarters = Animator.span(dataSet.atlas(), viewpoint.adjacentSites());
    new AnimationDialog(desk, owner, quarters, viewpoint, formats)
        .ask(wish -> files(wish).ask(TITLE, name(wish), chosen -> save(chosen, wish)));
  }

  private FileSaving<Exporter> files(AnimationWish wish) {
    return new FileSaving<>(desk, List.of(wish.exporter()), owner, folder);
  }

  private String name(AnimationWish wish) {
    String from = desk.workspace().viewpoint().region().word();
    return switch (wish.motion()) {
      case AnimationWish.Motion.Playback play ->
          from + "-" + play.quarters().first().year() + "-" + play.quarters().last().year();
      case AnimationWish.Motion.Flight flight -> from + "-" + flight.to().word();
    };
  }

  /**
   * Saves to a file, or to numbered files beside it that replace nothing; what was there is
   * replaced only when all is written.
   */
  public void save(Path chosen, AnimationWish wish) {
    DataSet dataSet = desk.workspace().dataSetProperty().get().orElseThrow();
    Theme theme = Themes.named(wish.theme()).orElseGet(desk::theme);
    Shot shot =
        new Shot(
            dataSet.atlas(),
            desk.workspace().viewpoint().withTheme(wish.theme()),
            desk.workspace().ownLayers(),
            theme,
            wish.width(),
            wish.height());
    boolean single = wish.exporter() instanceof AnimationExporter;
    files(wish)
        .saveAll(
            "save-animation",
            chosen,
            (exporter, file, progress) -> {
              Animation animation = animation(shot, wish);
              return AnimationFiles.save(
                  animation,
                  exporter,
                  single ? file : AnimationFiles.free(file, animation.frames().size()),
                  Resolution.SCREEN,
                  progress);
            });
  }

  private Animation animation(Shot shot, AnimationWish wish) {
    return switch (wish.motion()) {
      case AnimationWish.Motion.Playback play ->
          animator.playback(
              shot,
              play.quarters(),
              new Pacing(
                  wish.seconds().orElseGet(() -> Animator.seconds(play.quarters())),
                  Pacing.RATE,
                  0,
                  Pacing.HOLD,
                  wish.loops()));
      case AnimationWish.Motion.Flight flight ->
          animator.flight(
              shot,
              shot.viewpoint().withRegion(flight.to()),
              new Pacing(
                  wish.seconds().orElse(Pacing.FLIGHT),
                  Pacing.FLIGHT_RATE,
                  Pacing.HOLD,
                  Pacing.HOLD,
                  wish.loops()));
    };
  }
}
