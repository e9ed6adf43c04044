package org.buildoutatlas.page.template;

import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.outlook.Outlook;

/** Who stands behind charts, each source once. */
public final class ChartSources {

  private ChartSources() {}

  /** Those of the way from the headlines to what counts. */
  public static List<Source> bridge(Ledger ledger) {
    return of(Stream.of(ledger.counted(), ledger.headline()));
  }

  /** Those of what counts against the target. */
  public static List<Source> money(Atlas known, Ledger ledger) {
    return Stream.concat(
            known.target().sources().stream(),
            of(Stream.concat(Stream.of(ledger.counted()), ledger.byClass().values().stream()))
                .stream())
        .distinct()
        .toList();
  }

  /** Those of power that is planned and power that is switched on. */
  public static List<Source> power(Atlas known, Ledger ledger) {
    return Stream.concat(
            known.target().sources().stream(),
            of(Stream.of(ledger.plannedPower(), ledger.energisedPower())).stream())
        .distinct()
        .toList();
  }

  /** Those of an outlook: target, assumptions and what is planned. */
  public static List<Source> outlook(Atlas known, Outlook outlook) {
    return Stream.concat(
            known.target().sources().stream(),
            of(
                Stream.concat(
                    outlook.assumptions().stream(), Stream.of(outlook.schedule().counted())))
                .stream())
        .distinct()
        .toList();
  }

  private static List<Source> of(Stream<Figure> figures) {
    return figures.flatMap(figure -> figure.sources().stream()).distinct().toList();
  }
}
