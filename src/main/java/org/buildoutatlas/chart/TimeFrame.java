package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.ledger.PowerCurve;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Milestone;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.view.QuarterSpan;

/**
 * What the time bar is measured by: taken from all that is known today, so that neither axis nor
 * heights change while the day moves.
 *
 * @param whole all that was read
 * @param adjacent whether US sites beside Stargate count
 * @param span the quarters from the first statement to the last plan, in whole years
 * @param megawatts the power that reaches the top, in MW; 0 where none is ever switched on
 */
public record TimeFrame(Atlas whole, boolean adjacent, QuarterSpan span, double megawatts) {

  /** Takes the measure. */
  public static TimeFrame of(Atlas whole, boolean adjacent) {
    QuarterSpan span = spanOf(whole, adjacent);
    LocalDate day = whole.asOf();
    double largest = PowerCurve.of(whole.known(day), day, span.quarters(), adjacent).largest();
    return new TimeFrame(whole, adjacent, span, largest);
  }

  /** Whether it was taken of that atlas with that switch. */
  public boolean measures(Atlas other, boolean adjacentToo) {
    return whole.equals(other) && adjacent == adjacentToo;
  }

  /** The days to which the hand is led: of milestones that are dated to the day, and the newest. */
  public List<LocalDate> days() {
    return Stream.concat(
            whole.milestones().stream()
                .map(Milestone::date)
                .filter(d -> d.first().equals(d.last()))
                .map(PartialDate::first),
            Stream.of(whole.asOf()))
        .toList();
  }

  /** The quarters from the first statement to the last plan, in whole years. */
  public static QuarterSpan spanOf(Atlas whole, boolean adjacent) {
    List<PartialDate> dates = new ArrayList<>();
    whole.milestones().forEach(m -> dates.add(m.date()));
    whole.sites().stream()
        .filter(s -> adjacent || s.group() != Site.Group.US_ADJACENT)
        .forEach(site -> dates.addAll(dates(site)));
    Stream<LocalDate> fixed =
        Stream.of(whole.target().announced(), whole.target().by(), whole.asOf());
    List<LocalDate> days =
        Stream.concat(fixed, dates.stream().flatMap(d -> Stream.of(d.first(), d.last())))
            .sorted()
            .toList();
    return QuarterSpan.years(days.getFirst(), days.getLast());
  }

  private static List<PartialDate> dates(Site site) {
    List<PartialDate> dates = new ArrayList<>();
    site.phases().forEach(p -> dates.add(p.energised()));
    Stream.of(Field.ANNOUNCED, Field.CONSTRUCTION_START)
        .flatMap(f -> site.evidence(f).preferred().stream())
        .flatMap(o -> o.date().stream())
        .forEach(dates::add);
    site.evidence(Field.STATUS).observations().stream().map(Observation::known).forEach(dates::add);
    return dates;
  }
}
