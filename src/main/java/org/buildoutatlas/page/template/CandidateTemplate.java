package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Page.Takeaway;
import org.buildoutatlas.siting.Score;

/**
 * A page a Korean candidate, by rank.
 *
 * @param insets maps around places
 */
record CandidateTemplate(Insets insets) implements Template {

  /** How the ids of its pages begin. */
  static final String PREFIX = "candidate-";

  /** The word used on the command line. */
  static final String WORD = "candidates";

  private static final int MAP = 2;
  private static final int CRITERIA = 3;

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public boolean writes(String id) {
    return id.startsWith(PREFIX);
  }

  @Override
  public List<Page> pages(Briefing b) {
    return Blocks.scores(b).stream().map(score -> page(b, score)).toList();
  }

  private Page page(Briefing b, Score score) {
    CandidateTables tables = new CandidateTables(b, score);
    List<Column> columns =
        List.of(
            Blocks.stack(
                MAP, List.of(Optional.of(insets.of(b, score.candidate())), tables.reasons())),
            Blocks.stack(CRITERIA, List.of(tables.criteria())));
    Set<Source> sources = new LinkedHashSet<>(Rows.cited(columns));
    score.parts().stream()
        .map(Score.Part::criterion)
        .map(Criterion::sources)
        .forEach(sources::addAll);
    List<String> notes = new ArrayList<>(b.footnotes());
    notes.addFirst(b.known().siting().disclaimer());
    new Weighting(b).sentence().ifPresent(notes::addFirst);
    return new Page(
        PREFIX + score.candidate().id(),
        Page.Kind.CONTENT,
        title(b, score),
        support(b, score.candidate()),
        columns,
        remarks(b, score),
        notes,
        List.copyOf(sources),
        b.dates(),
        b.known().siting().headline(),
        b.viewpoint());
  }

  private static String title(Briefing b, Score score) {
    return b.text(
        "page.candidate.title",
        score.candidate().label(),
        score.rank(),
        b.known().siting().candidates().size(),
        score.points());
  }

  private static String support(Briefing b, Candidate candidate) {
    return b.text(
        "page.candidate.support",
        b.text("ui.candidate.analytical"),
        candidate.name(),
        candidate.nameKo(),
        candidate.province());
  }

  /** What is not known of excluded areas and of values, and how the point was placed. */
  private static List<Takeaway> remarks(Briefing b, Score score) {
    Candidate candidate = score.candidate();
    List<Takeaway> remarks = new ArrayList<>();
    remarks.add(
        new Takeaway(
            b.text("page.candidate.exclusion"),
            candidate.exclusionNote().isEmpty()
                ? b.text("page.candidate.exclusion.none")
                : capital(candidate.exclusionNote())));
    List<String> missing =
        score.parts().stream()
            .filter(part -> part.worth().isEmpty())
            .map(part -> part.criterion().name())
            .toList();
    remarks.add(
        missing.isEmpty()
            ? new Takeaway(
                b.text("page.candidate.complete"), b.text("page.candidate.complete.note"))
            : new Takeaway(
                b.text("page.candidate.missing", String.join(", ", missing)),
                b.text("page.candidate.missing.note", score.low(), score.high())));
    remarks.add(
        new Takeaway(
            b.text("page.candidate.position"),
            b.text(
                "page.candidate.position.note",
                capital(candidate.positionNote()),
                b.numbers().place(candidate.position()),
                candidate.precisionKm())));
    return remarks;
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
