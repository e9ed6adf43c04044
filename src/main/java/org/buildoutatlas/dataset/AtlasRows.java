package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Target;

/** From the checked rows of all files to the atlas. */
final class AtlasRows {

  private final Rows rows;
  private final Draft.Desk desk = new Draft.Desk(new HashMap<>(), new ArrayList<>());

  AtlasRows(Rows rows) {
    this.rows = rows;
  }

  Atlas read() {
    Draft draft = Draft.of(rows.file(Part.ATLAS).orElseThrow(), desk, "atlas");
    PartialDate asOf = draft.date("asOf");
    List<Source> sources = SourceRows.read(rows, desk, asOf.last());
    sources.forEach(source -> desk.sources().put(source.id(), source));
    String id = draft.text("id");
    String title = draft.text("title");
    Target target = target(draft.draft("target").orElseThrow(), id);
    List<String> rules = draft.texts("countingRules");
    draft.done(id);
    return new Atlas(
        id,
        title,
        asOf.last(),
        target,
        rules,
        SiteRows.read(rows, desk),
        MoneyRows.partners(rows, desk),
        MoneyRows.contributions(rows, desk),
        MoneyRows.claims(rows, desk),
        MoneyRows.milestones(rows, desk),
        AssumptionRows.read(rows, desk, asOf),
        context(),
        new SitingRows(rows, desk).read(),
        sources,
        desk.details());
  }

  private static Target target(Draft draft, String id) {
    return draft.done(
        new Target(
            draft.number("usd").orElse(BigDecimal.ZERO),
            draft.number("gw").orElse(BigDecimal.ZERO),
            draft.date("announced").first(),
            draft.date("by").last(),
            ObservationRows.list(draft, "observations", id)));
  }

  private List<Observation> context() {
    for (Row file : rows.files(Part.KOREA_CONTEXT)) {
      Draft draft = new Draft(file, desk, "atlas", "korea-context", "");
      draft.drafts("facts");
      draft.done(file);
    }
    return rows.list(Part.KOREA_CONTEXT, "facts").stream()
        .map(row -> Draft.of(row, desk, "fact"))
        .map(d -> ObservationRows.read(d, d.text("id"), "fact"))
        .toList();
  }
}
