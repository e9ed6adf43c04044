package org.buildoutatlas.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Standing;

/**
 * Sites as they stand at the quarter. Facility power and IT power have columns of their own and are
 * never added to each other; of sites that do not count, cost is what is stated, in other columns
 * than what counts.
 */
record SiteTable(Knowledge knowledge) {

  FactTable table(String description) {
    Columns<Standing> columns = knowledge.columns();
    columns
        .text("id", s -> s.site().id())
        .text("name", s -> s.site().name())
        .text("label", s -> s.site().label())
        .word("scope", s -> s.site().group())
        .text("country", s -> s.site().country())
        .text("state", s -> s.site().state())
        .text("county", s -> s.site().county())
        .text("city", s -> s.site().city())
        .text("status", s -> s.status().word())
        .flag("status_is_plan", Standing::isPlanned)
        .power("facility_power", Standing::facilityPower)
        .power("it_power", Standing::itPower)
        .power("energised_power", Standing::energised)
        .text("energised_power_scope", s -> scope(s.energised()))
        .power("running_power", Standing::running);
    money(columns);
    columns
        .place(s -> s.site().location().position())
        .word("place_precision", s -> s.site().location().precision())
        .word("place_confidence", s -> s.site().location().confidence())
        .list("partners", s -> knowledge.names(partners(s)))
        .list("partner_ids", this::partners)
        .day("as_of", knowledge.atlas().asOf())
        .day("known_on", knowledge.viewpoint().knownOn())
        .quarter("at_quarter", knowledge.viewpoint().at())
        .sources(this::sources);
    return columns.table(Topic.SITES, description, knowledge.standings());
  }

  private void money(Columns<Standing> columns) {
    columns
        .flag("counts", s -> cost(s).isPresent())
        .money("counted_cost", part(SiteCost::total))
        .money("shell_cost", part(SiteCost::shell))
        .money("equipment_cost", part(SiteCost::equipment));
    for (MoneyClass each : MoneyClass.values()) {
      columns.money(
          Columns.word(each).replace('-', '_'),
          s -> cost(s).flatMap(c -> Optional.ofNullable(c.byClass().get(each))));
    }
    columns.moneyRange("stated_cost", this::stated);
  }

  private Function<Standing, Optional<Figure>> part(Function<SiteCost, Figure> part) {
    return s -> cost(s).map(part);
  }

  private Optional<SiteCost> cost(Standing standing) {
    return knowledge.cost(standing.site());
  }

  /** What is stated of a site and does not count: all, or what nobody says for what part it is. */
  private Optional<Figure> stated(Standing standing) {
    Site site = standing.site();
    Optional<SiteCost> counted = cost(standing);
    return counted.isPresent()
        ? counted.flatMap(SiteCost::unplaced)
        : site.evidence(Field.SITE_COST)
            .figure(site.id() + ".cost", knowledge.viewpoint().knownOn());
  }

  private List<String> partners(Standing standing) {
    return knowledge.parts().in(standing.site().id()).stream().sorted().toList();
  }

  private static String scope(Optional<Figure> energised) {
    return energised
        .flatMap(
            f ->
                f.derivation() instanceof Derivation.Observed o
                    ? Optional.<Scope>of(o.chosen().scope())
                    : Optional.empty())
        .map(Columns::word)
        .orElse("");
  }

  private List<Source> sources(Standing standing) {
    Site site = standing.site();
    List<Source> all = new ArrayList<>(site.location().sources());
    site.evidence(Field.STATUS).preferred().ifPresent(o -> all.addAll(o.sources()));
    Stream.of(
            standing.facilityPower(),
            standing.itPower(),
            standing.energised(),
            standing.running(),
            cost(standing).map(SiteCost::total),
            stated(standing))
        .flatMap(Optional::stream)
        .forEach(f -> all.addAll(f.sources()));
    all.addAll(site.roleSources());
    return all;
  }
}
