package org.buildoutatlas.ui.outlook;

import java.util.Optional;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.ui.explain.MarkFigure;

/** Which figure a mark of a fan shows, by the name of its group. */
final class FanFigure {

  private static final String SWING = "swing:";
  private static final String QUARTER = "quarter:";

  private FanFigure() {}

  /** The answer at the upper end of an assumption of a tornado diagram. */
  static Optional<String> ofSwing(String mark) {
    return Optional.of(mark)
        .filter(m -> m.startsWith(SWING))
        .map(m -> "outlook.swing." + m.substring(SWING.length()) + ".high");
  }

  /** The id of the figure; empty for a mark that shows none. */
  static Optional<String> of(Measure measure, String mark) {
    boolean money = measure == Measure.DOLLARS;
    String prefix = money ? "outlook." : "outlook.power.";
    if (mark.startsWith(QUARTER)) {
      return Optional.of(prefix + "p50." + mark.substring(QUARTER.length()).replace(" ", ""));
    }
    return switch (mark) {
      case "today" -> Optional.of(prefix + "p50.now");
      case "target-day" -> Optional.of(prefix + "chance.target");
      case "fan:median", "fan:50", "fan:80" -> Optional.of(prefix + "p50.target");
      case "fan:base", "fan:planned" -> Optional.empty();
      default -> (money ? MarkFigure.MONEY : MarkFigure.POWER).of(mark);
    };
  }
}
