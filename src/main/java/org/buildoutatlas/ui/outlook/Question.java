package org.buildoutatlas.ui.outlook;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.outlook.Schedule;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * What an outlook depends on.
 *
 * @param atlas all that was read
 * @param knownOn the day of knowledge
 * @param adjacent whether US-adjacent sites count
 * @param adjustments how the scenario departs from the base case
 */
record Question(Atlas atlas, LocalDate knownOn, boolean adjacent, Adjustments adjustments) {

  static Question of(Sight sight, Adjustments adjustments) {
    return new Question(sight.whole(), sight.knownOn(), sight.adjacent(), adjustments);
  }

  /** The same sites without what the user supposes of them. */
  Question plain() {
    return new Question(atlas, knownOn, adjacent, Adjustments.NONE);
  }

  /** The base case: nothing supposed, and no other sites than the programme's. */
  Question base() {
    return new Question(atlas, knownOn, false, Adjustments.NONE);
  }

  List<Status> openStatuses() {
    return Schedule.of(atlas, knownOn, scenario()).openStatuses();
  }

  Outlook answer(int draws, Progress progress) throws Cancelled {
    return Outlook.of(atlas, knownOn, scenario(), draws, Outlook.SEED, progress);
  }

  Sensitivity swings(Progress progress) throws Cancelled {
    return Sensitivity.of(atlas, knownOn, scenario(), Outlook.DRAWS, Outlook.SEED, progress);
  }

  private Scenario scenario() {
    return Scenario.of(atlas, adjustments, adjacent);
  }
}
