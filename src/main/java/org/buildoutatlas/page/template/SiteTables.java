package org.buildoutatlas.page.template;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.chart.ChartTable.Column;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Role;
import org.buildoutatlas.page.Block;

/** Who takes part in a site, its steps, and the money around it, in a table each. */
record SiteTables(SiteBriefing s) {

  private static final String NONE = "\u2013";

  /** Who does what. */
  Optional<Block> roles() {
    Rows rows = new Rows(s.b(), words("page.site.role"), words("page.site.party"));
    s.site().roles().stream()
        .collect(
            Collectors.groupingBy(
                Role::kind,
                LinkedHashMap::new,
                Collectors.mapping(Role::party, Collectors.joining(", "))))
        .forEach(
            (kind, parties) ->
                rows.add(s.site().roleSources(), s.wording().word("role", kind), parties));
    return rows.block("roles", "ui.site.roles");
  }

  /** The steps with the power of the whole site from then on. */
  Optional<Block> steps() {
    Rows rows =
        new Rows(
            s.b(),
            words("ui.site.phase.name"),
            words("ui.site.phase.energised"),
            words("ui.scope.it"),
            words("ui.scope.facility"),
            words("ui.field.status"));
    for (Phase phase : s.site().phases()) {
      rows.add(
          phase.sources(),
          phase.name(),
          s.b().numbers().date(phase.energised()),
          power(phase.itMegawatts()),
          power(phase.facilityMegawatts()),
          s.wording().status(phase.status()));
    }
    return rows.block("steps", "page.site.steps");
  }

  private String power(Optional<BigDecimal> megawatts) {
    return megawatts.map(Quantity::mw).map(s.b().numbers()::power).orElse(NONE);
  }

  /** What partners put in, with the verdict on each. */
  Optional<Block> contributions() {
    Rows rows =
        new Rows(
            s.b(),
            words("page.site.amount"),
            words("page.site.contribution"),
            words("page.site.partners"),
            words("page.site.verdict"));
    for (Contribution c : s.contributions()) {
      rows.add(
          c.sources(),
          c.amount()
              .map(a -> s.wording().amount(c, a))
              .orElseGet(() -> s.b().text("ui.contribution.noamount")),
          what(c),
          partners(c.partners()),
          s.wording().verdict(c.verdict()));
    }
    return rows.block("contributions", "page.site.contributions");
  }

  /** What it is, and how many other sites it is for. */
  private String what(Contribution c) {
    int others = c.sites().size() - 1;
    return others > 0
        ? s.b().text("page.site.contribution.shared", c.description(), others)
        : c.description();
  }

  private String partners(List<String> ids) {
    return ids.stream()
        .flatMap(id -> s.b().known().partner(id).map(Partner::name).stream())
        .collect(Collectors.joining(", "));
  }

  private Column words(String key) {
    return Column.words(s.b().text(key));
  }
}
