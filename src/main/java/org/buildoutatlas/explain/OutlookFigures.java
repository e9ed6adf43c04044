package org.buildoutatlas.explain;

import java.util.regex.Pattern;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Works out the outlook behind figures that are asked for by name.
 *
 * @param atlas all that was read
 * @param adjustments how the scenario departs from the base case
 * @param adjacent whether US-adjacent sites count
 */
public record OutlookFigures(Atlas atlas, Adjustments adjustments, boolean adjacent) {

  private static final String PREFIX = "outlook.";
  private static final String SWING = "outlook.swing.";
  private static final String QUARTER = "20(2[4-9]|3[0-5])Q[1-4]";
  private static final Pattern USUAL =
      Pattern.compile(
          "outlook\\.(power\\.)?(chance\\.(target|2030)|p(10|25|50|75|90)\\.(now|target|"
              + QUARTER
              + ")|planned\\."
              + QUARTER
              + ")");

  /** Whether a figure of that id is one of an outlook. */
  public static boolean isOne(String id) {
    return id.startsWith(PREFIX);
  }

  /**
   * Whether every outlook has a figure of that id, whatever its day and scenario; those of what
   * moves it are left out, for they take long.
   */
  public static boolean isUsual(String id) {
    return USUAL.matcher(id).matches();
  }

  /**
   * Adds the figures of the outlook, and what moves it where that is wanted, for it takes longer.
   *
   * @param id of the figure that is wanted; empty for all
   */
  public Figures addTo(Figures figures, String id, Progress progress) throws Cancelled {
    Scenario scenario = Scenario.of(atlas, adjustments, adjacent);
    Outlook outlook =
        Outlook.of(atlas, figures.knownOn(), scenario, Outlook.DRAWS, Outlook.SEED, progress);
    return id.isEmpty() || id.startsWith(SWING)
        ? figures.with(
            outlook,
            Sensitivity.of(
                atlas, figures.knownOn(), scenario, Outlook.DRAWS, Outlook.SEED, progress))
        : figures.with(outlook);
  }
}
