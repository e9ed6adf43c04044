package org.buildoutatlas.talk;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;

/**
 * How long a talk is meant to take.
 *
 * @param planned the time of each scene, in their order
 */
public record Pace(List<Duration> planned) {

  /**
   * Words a minute of somebody who speaks slowly enough for a room: an assumption of this atlas.
   */
  public static final int WORDS_A_MINUTE = 120;

  /** No scene is shorter: a picture has to be seen. */
  public static final Duration LEAST = Duration.ofSeconds(30);

  /** Copies the list. */
  public Pace {
    planned = List.copyOf(planned);
  }

  /** The pace of a story: what its scenes say, else what their words take to be spoken. */
  public static Pace of(Story story) {
    return new Pace(story.scenes().stream().map(Pace::of).toList());
  }

  private static Duration of(Scene scene) {
    return scene.planned().orElseGet(() -> usual(scene));
  }

  /** The words are spoken while or after the room has looked at what is shown. */
  private static Duration usual(Scene scene) {
    Duration time = spoken(scene.script()).plus(looked(scene.shows()));
    return time.compareTo(LEAST) < 0 ? LEAST : time;
  }

  /** How long a room looks before it listens: an assumption of this atlas. */
  private static Duration looked(Exhibit shows) {
    return Duration.ofSeconds(
        switch (shows) {
          case TITLE -> 0;
          case MAP -> 15;
          case MAP_OUTLOOK,
              OUTLOOK,
              BRIDGE,
              SITING,
              SITES,
              CANDIDATES,
              CLAIMS,
              CONFLICTS,
              CHANGES,
              PAYMENTS ->
              30;
        });
  }

  private static Duration spoken(Scene.Script script) {
    String all = String.join(" ", script.title(), script.takeaway(), script.notes()).strip();
    long words = all.isEmpty() ? 0 : all.split("\\s+").length;
    return Duration.ofSeconds(Math.round(words * 60.0 / WORDS_A_MINUTE / 5) * 5);
  }

  /** The same for a talk that is begun with a scene, from 0: those before it take no time. */
  public Pace from(int scene) {
    return new Pace(
        IntStream.range(0, planned.size())
            .mapToObj(i -> i < scene ? Duration.ZERO : planned.get(i))
            .toList());
  }

  /** How much of the plan is left after so long; zero when it is over. */
  public Duration left(Duration elapsed) {
    Duration left = total().minus(elapsed);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** A time in minutes and seconds, as {@code 05:30}. */
  public static String written(Duration time) {
    return "%02d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  /** The time of all scenes. */
  public Duration total() {
    return planned.stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** When a scene is to begin, from 0. */
  public Duration begin(int scene) {
    return planned.stream().limit(scene).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * How far behind the plan a talk is that shows a scene after so long: positive behind, negative
   * ahead, zero within the scene's own time.
   */
  public Duration behind(int scene, Duration elapsed) {
    Duration begin = begin(scene);
    Duration end = begin.plus(planned.get(scene));
    if (elapsed.compareTo(end) > 0) {
      return elapsed.minus(end);
    }
    return elapsed.compareTo(begin) < 0 ? elapsed.minus(begin) : Duration.ZERO;
  }
}
