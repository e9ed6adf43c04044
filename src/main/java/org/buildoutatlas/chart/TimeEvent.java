package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.buildoutatlas.model.Milestone;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;

/** Something with a date on the time bar. */
sealed interface TimeEvent {

  /** When. */
  PartialDate date();

  /**
   * Something that happened.
   *
   * @param milestone what
   */
  record Happened(Milestone milestone) implements TimeEvent {

    /** What a reader looks for first, first; kinds that are not named come last. */
    private static final List<String> BY_WEIGHT =
        List.of(
            "announcement",
            "operation",
            "expansion",
            "letter of intent",
            "site",
            "cancellation",
            "financing",
            "contract");

    @Override
    public PartialDate date() {
      return milestone.date();
    }

    /** How much it matters that its name is read: 0 is most. */
    int rank() {
      int index = BY_WEIGHT.indexOf(milestone.kind());
      return index < 0 ? BY_WEIGHT.size() : index;
    }
  }

  /**
   * The first power of a site, as planned.
   *
   * @param site the site as known on the day
   * @param step its first step
   */
  record Planned(Site site, Phase step) implements TimeEvent {
    @Override
    public PartialDate date() {
      return step.energised();
    }
  }

  /** The middle of what the date can mean. */
  default LocalDate day() {
    LocalDate first = date().first();
    return first.plusDays(ChronoUnit.DAYS.between(first, date().last()) / 2);
  }

  /** The quarter in which its day lies. */
  default Quarter quarter() {
    return Quarter.of(day());
  }
}
