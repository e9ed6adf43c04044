package org.buildoutatlas.filter;

import java.util.Comparator;
import java.util.Optional;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.PowerClass;

/**
 * A site as a filter sees it.
 *
 * @param standing how it stands at the quarter
 * @param parts which partners have a part in which site
 */
public record Subject(Standing standing, Parts parts) {

  /** The site. */
  public Site site() {
    return standing.site();
  }

  /**
   * The code of its state in the US, of its country elsewhere, by ISO 3166: {@code CA} is Canada,
   * {@code US-CA} California.
   */
  String state() {
    String country = site().country();
    return country.equals("US") && !site().state().isEmpty()
        ? country + "-" + site().state()
        : country;
  }

  /** The class of its planned facility power. */
  PowerClass power() {
    return gigawatts(standing.facilityPower()).map(PowerClass::of).orElse(PowerClass.UNSTATED);
  }

  /**
   * The year of its first power: as stated, else that of the first step that is not called off;
   * {@link Filter#NO_YEAR} where there is neither.
   */
  int year() {
    return site()
        .evidence(Field.FIRST_POWER)
        .preferred()
        .flatMap(Observation::date)
        .or(this::firstStep)
        .map(date -> date.first().getYear())
        .orElse(Filter.NO_YEAR);
  }

  /** A power in GW. */
  static Optional<Double> gigawatts(Optional<Figure> power) {
    return power.map(f -> f.quantity().inMegawatts().toDouble() / 1000);
  }

  private Optional<PartialDate> firstStep() {
    return site().phases().stream()
        .filter(p -> p.status() != Status.CANCELLED && p.status() != Status.PAUSED)
        .map(Phase::energised)
        .min(Comparator.comparing(PartialDate::first));
  }
}
