package org.buildoutatlas.ui.export;

import java.util.Optional;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;

/**
 * How an animation is wanted.
 *
 * @param motion what moves
 * @param width of the sheet in pixels
 * @param height of the sheet in pixels
 * @param seconds how long it moves; the usual length where empty
 * @param loops whether it begins anew after its end
 * @param theme the theme's name
 * @param exporter writes it
 */
public record AnimationWish(
    Motion motion,
    double width,
    double height,
    Optional<Double> seconds,
    boolean loops,
    String theme,
    Exporter exporter) {

  /** What moves. */
  public sealed interface Motion {

    /**
     * Quarters go by.
     *
     * @param quarters which
     */
    record Playback(QuarterSpan quarters) implements Motion {}

    /**
     * The camera flies to the opening view of a map.
     *
     * @param to which
     */
    record Flight(Region to) implements Motion {}
  }
}
