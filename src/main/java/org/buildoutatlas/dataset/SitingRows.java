package org.buildoutatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Exclusion;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Siting.Plan;
import org.buildoutatlas.model.SitingMethod;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Statement;

/**
 * From rows to what is known about Korean coasts: candidates, criteria, exclusions, plans, peers
 * and notes.
 */
final class SitingRows {

  private final Rows rows;
  private final Draft.Desk desk;

  SitingRows(Rows rows, Draft.Desk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  Siting read() {
    Optional<Draft> criteria = file(Part.CRITERIA, "criteria");
    criteria.ifPresent(
        c ->
            Stream.of("criteria", "presets", "profiles", "distances", "referencePoints")
                .forEach(c::drafts));
    Optional<Draft> meta = criteria.flatMap(c -> c.draft("meta"));
    SitingMethod method = new ProfileRows(rows, desk).method(criteria, meta);
    String disclaimer = meta.map(m -> m.text("disclaimer")).orElse("");
    meta.ifPresent(m -> m.done(disclaimer));
    criteria.ifPresent(c -> c.done(disclaimer));
    Optional<Draft> plans = file(Part.PLANS, "plans");
    String headline = plans.map(p -> p.text("headline")).orElse("");
    List<Statement> notes = new ArrayList<>();
    List<Siting.Nearby> nearby = new ArrayList<>();
    plans.ifPresent(p -> notes.addAll(planNotes(p, nearby)));
    file(Part.SITING_NOTES, "siting-notes").ifPresent(f -> notes.addAll(notes(f)));
    return new Siting(
        CandidateRows.read(rows, desk, method.distances()),
        method.profiles().getFirst().criteria(),
        method.profiles().getFirst().presets(),
        CriterionRows.referencePoints(rows, desk),
        headline,
        disclaimer,
        exclusions(),
        each(Part.PLANS, "official", "plan").map(SitingRows::plan).toList(),
        each(Part.PEERS, "peers", "peer").map(SitingRows::peer).toList(),
        notes,
        nearby,
        method);
  }

  private Optional<Draft> file(Part part, String name) {
    return rows.file(part).map(row -> new Draft(row, desk, "atlas", name, ""));
  }

  private Stream<Draft> each(Part part, String list, String kind) {
    return rows.list(part, list).stream().map((Row row) -> Draft.of(row, desk, kind));
  }

  private List<Exclusion> exclusions() {
    file(Part.EXCLUSIONS, "exclusions")
        .ifPresent(
            f -> {
              f.drafts("exclusions");
              f.done(f);
            });
    return each(Part.EXCLUSIONS, "exclusions", "exclusion")
        .map(
            d ->
                d.done(
                    new Exclusion(d.text("id"), d.text("constraint"), d.text("note"), source(d))))
        .toList();
  }

  private static Plan plan(Draft draft) {
    return draft.done(
        new Plan(
            draft.text("id"),
            draft.text("name"),
            draft.text("type"),
            draft.text("site"),
            draft.number("mw").map(mw -> mw.toPlainString() + " MW").orElse(""),
            draft.text("date"),
            draft.text("status"),
            CandidateRows.statements(draft, "facts")));
  }

  private static Plan peer(Draft draft) {
    String status = draft.text("status");
    String note = draft.text("note");
    return draft.done(
        new Plan(
            draft.text("id"),
            draft.text("name"),
            draft.text("kind"),
            draft.text("place"),
            draft.maybe("mw").map(mw -> mw + " MW").orElse(""),
            draft.text("date"),
            status,
            List.of(new Statement(note.isEmpty() ? status : note, draft.sources("sources")))));
  }

  /** The notes; what is planned near candidates is put with the rest of it. */
  private static List<Statement> planNotes(Draft plans, List<Siting.Nearby> nearby) {
    plans.drafts("official");
    List<Statement> notes = new ArrayList<>();
    plans.texts("negativeFindings").forEach(text -> notes.add(new Statement(text, List.of())));
    for (Draft plan : plans.drafts("landContext")) {
      nearby.add(
          plan.done(
              new Siting.Nearby(
                  plan.text("candidate"),
                  new Statement(plan.text("text"), plan.sources("sources")))));
    }
    notes.addAll(CandidateRows.statements(plans, "policy"));
    return plans.done(notes);
  }

  private List<Statement> notes(Draft file) {
    List<Statement> notes = new ArrayList<>(CandidateRows.statements(file, "regionalContext"));
    file.texts("unknowns").forEach(text -> notes.add(new Statement(text, List.of())));
    for (Draft place : file.drafts("rejectedAlternatives")) {
      String text = place.text("name") + ": " + place.text("reason");
      notes.add(place.done(new Statement(text, place.sources("sources"))));
    }
    for (Draft study : file.drafts("literature")) {
      String text =
          "%s: %s; %s".formatted(study.text("topic"), study.text("method"), study.text("use"));
      notes.add(study.done(new Statement(text, source(study))));
    }
    return file.done(notes);
  }

  private List<Source> source(Draft draft) {
    return draft.maybe("source").map(desk::source).stream().toList();
  }
}
