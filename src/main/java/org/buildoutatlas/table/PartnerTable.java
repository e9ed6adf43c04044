package org.buildoutatlas.table;

import java.util.List;
import org.buildoutatlas.model.Partner;

/** The partners with their parts in sites and contributions. */
record PartnerTable(Knowledge knowledge) {

  FactTable table(String description) {
    return knowledge
        .<Partner>columns()
        .text("id", Partner::id)
        .text("name", Partner::name)
        .text("name_ko", Partner::nameKo)
        .text("country", Partner::country)
        .text("role", Partner::role)
        .list("kinds", Partner::kinds)
        .text("status", p -> p.status().word())
        .count("contributions", p -> knowledge.atlas().contributionsOf(p.id()).size())
        .list("site_ids", this::sites)
        .sources(Partner::sources)
        .table(Topic.PARTNERS, description, knowledge.atlas().partners());
  }

  private List<String> sites(Partner partner) {
    return knowledge.standings().stream()
        .map(s -> s.site().id())
        .filter(id -> knowledge.parts().in(id).contains(partner.id()))
        .toList();
  }
}
