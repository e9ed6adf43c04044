package org.buildoutatlas.cli;

import java.util.List;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.animation.Animator;
import org.buildoutatlas.animation.Pacing;
import org.buildoutatlas.animation.Shot;
import org.buildoutatlas.export.AnimationExporter;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What moves on the map and how fast, as options of a command. */
final class AnimationOptions {

  /** A moving picture is larger in the file than one that stands still. */
  private static final SheetSize USUAL = SheetSize.ofPixels(1280, 720);

  /** What frames are written as: other formats are for drawings that stand still. */
  private static final String FRAMES = "png";

  private static final double MOST_PIXELS = 3840.0 * 2160;

  @Option(
      names = "--play",
      paramLabel = "FROM..TO",
      description =
          "Let the quarters go by, for example 2025..2030 or 2025Q3..2027Q4; all of the time bar in"
              + " a .gif file unless given. A .png file becomes numbered frames.")
  private @Nullable QuarterSpan play;

  @Option(
      names = "--fly",
      paramLabel = "MAP..MAP",
      description = "Fly from one map to another, for example us..korea.")
  private @Nullable FromTo fly;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "How long it moves, up to 120; as long as in the window for --play, and 3 for --fly,"
              + " unless given.")
  private @Nullable Double seconds;

  @Option(
      names = "--fps",
      paramLabel = "N",
      description = "Frames a second, 1 to 50; 10, and 15 for --fly, unless given.")
  private @Nullable Integer rate;

  @Option(
      names = "--hold",
      paramLabel = "N",
      description =
          "How many seconds a .gif file stands still at the end, and before a flight; 2 unless"
              + " given.")
  private @Nullable Double hold;

  @Option(names = "--once", description = "A .gif file is played once, not again and again.")
  private boolean once;

  /** Whether anything is to move. */
  boolean asked(Exporter exporter) {
    return exporter instanceof AnimationExporter || play != null || fly != null;
  }

  /**
   * Checks the options before anything is read.
   *
   * @param pages that are asked for instead of the map
   * @throws ParameterException where an option is wrong, or options do not go together
   */
  void check(
      Exporter exporter,
      List<String> pages,
      SheetSize size,
      Resolution resolution,
      Console console) {
    if (!asked(exporter)) {
      if (seconds != null || rate != null || hold != null || once) {
        throw console.wrong("Nothing moves: add --play or --fly, or use a .gif file.");
      }
      return;
    }
    if (play != null && fly != null) {
      throw console.wrong("Either quarters go by or the map flies: leave out --play or --fly.");
    }
    if (!(exporter instanceof AnimationExporter || exporter.ending().equals(FRAMES))) {
      throw console.wrong(
          "Nothing moves in a ."
              + exporter.ending()
              + " file: use .gif, or .png for numbered frames.");
    }
    if (!pages.isEmpty()) {
      throw console.wrong("Only the map moves: leave out --page.");
    }
    if (!(seconds() > 0 && seconds() <= Pacing.LONGEST)) {
      throw console.wrong("An animation moves for up to " + Pacing.LONGEST + " seconds.");
    }
    if (rate() < 1 || rate() > Pacing.FASTEST) {
      throw console.wrong("Frames a second are 1 to " + Pacing.FASTEST + ", not " + rate() + ".");
    }
    if (!(hold() >= 0 && hold() <= Pacing.LONGEST)) {
      throw console.wrong("It stands still for 0 to " + Pacing.LONGEST + " seconds.");
    }
    double scale = resolution.scale();
    if (size.width() * size.height() * scale * scale > MOST_PIXELS) {
      throw console.wrong(
          "A frame has at most as many pixels as 3840x2160: choose a smaller size or scale.");
    }
  }

  /** The size of a page: a smaller one than usual for what moves, where none is asked for. */
  SheetSize size(Exporter exporter, SheetSize asked, Console console) {
    boolean usual = !console.spec().commandLine().getParseResult().hasMatchedOption("--size");
    return asked(exporter) && usual ? USUAL : asked;
  }

  /**
   * The animation that is asked for.
   *
   * @param still what is drawn where nothing moves
   * @throws ParameterException where quarters lie beyond the time bar
   */
  Animation of(Animator animator, Shot still, Console console) {
    return fly == null ? playback(animator, still, console) : flight(animator, still, fly);
  }

  private Animation playback(Animator animator, Shot shot, Console console) {
    boolean adjacent = shot.viewpoint().adjacentSites();
    QuarterSpan reach = Animator.reach(shot.atlas(), adjacent);
    QuarterSpan span = play == null ? Animator.span(shot.atlas(), adjacent) : play;
    if (!reach.holds(span)) {
      throw console.wrong(
          "The time bar reaches from "
              + reach.first()
              + " to "
              + reach.last()
              + ": choose quarters within it.");
    }
    double length = seconds == null ? Animator.seconds(span) : seconds;
    return animator.playback(shot, span, new Pacing(length, rate(), 0, hold(), !once));
  }

  private Animation flight(Animator animator, Shot shot, FromTo way) {
    Viewpoint goal = shot.viewpoint().withRegion(way.to());
    return animator.flight(
        shot.from(shot.viewpoint().withRegion(way.from())),
        goal,
        new Pacing(seconds(), rate(), hold(), hold(), !once));
  }

  private double seconds() {
    return seconds == null ? Pacing.FLIGHT : seconds;
  }

  private int rate() {
    int usual = fly == null ? Pacing.RATE : Pacing.FLIGHT_RATE;
    return rate == null ? usual : rate;
  }

  private double hold() {
    return hold == null ? Pacing.HOLD : hold;
  }
}
