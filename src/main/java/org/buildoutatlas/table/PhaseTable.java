package org.buildoutatlas.table;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;

/** The steps of the sites. */
record PhaseTable(Knowledge knowledge) {

  private record Step(Site site, Phase phase) {}

  FactTable table(String description) {
    List<Step> steps =
        knowledge.standings().stream()
            .map(Standing::site)
            .flatMap(site -> site.phases().stream().map(phase -> new Step(site, phase)))
            .toList();
    return knowledge
        .<Step>columns()
        .text("id", s -> s.phase().id())
        .text("site_id", s -> s.site().id())
        .text("site", s -> s.site().name())
        .text("name", s -> s.phase().name())
        .date("energised", s -> Optional.of(s.phase().energised()))
        .number("cumulative_it_power_mw", Quantity.MW, s -> s.phase().itMegawatts())
        .number("cumulative_facility_power_mw", Quantity.MW, s -> s.phase().facilityMegawatts())
        .text("status", s -> s.phase().status().word())
        .word("confidence", s -> s.phase().confidence())
        .date("published", s -> Optional.of(s.phase().known()))
        .sources(s -> s.phase().sources())
        .table(Topic.PHASES, description, steps);
  }
}
