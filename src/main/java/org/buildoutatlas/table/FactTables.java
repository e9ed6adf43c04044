package org.buildoutatlas.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * The tables of an atlas as a viewpoint's two clocks show it, and what a file says about them. The
 * filter of the viewpoint leaves out sites with their phases and observations; money is always
 * counted over all of them.
 *
 * @param title what the file holds
 * @param notes as of when, and how to read it, a sentence or two each
 * @param knownOn the day by which everything in them had been published
 * @param all in the order of {@link Topic}
 */
public record FactTables(String title, List<String> notes, LocalDate knownOn, List<FactTable> all) {

  /** Copies the lists. */
  public FactTables {
    notes = List.copyOf(notes);
    all = List.copyOf(all);
  }

  /** Makes them. */
  public static FactTables of(Atlas atlas, Viewpoint viewpoint, Words words, Numbers numbers) {
    Knowledge knowledge = Knowledge.of(atlas, viewpoint);
    List<FactTable> all = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      String description = words.text("table.about." + topic.word());
      all.add(
          switch (topic) {
            case SITES -> new SiteTable(knowledge).table(description);
            case PHASES -> new PhaseTable(knowledge).table(description);
            case PARTNERS -> new PartnerTable(knowledge).table(description);
            case CONTRIBUTIONS -> new ContributionTable(knowledge).table(description);
            case BRIDGE -> new BridgeTable(knowledge, words).table(description);
            case CANDIDATES -> new CandidateTable(knowledge, words).table(description);
            case MEASUREMENTS -> new MeasurementTable(knowledge).table(description);
            case OBSERVATIONS -> new ObservationTable(knowledge).table(description);
            case SOURCES -> new SourceTable(knowledge).table(description, all);
          });
    }
    return new FactTables(
        atlas.title(), notes(atlas, viewpoint, words, numbers), viewpoint.knownOn(), all);
  }

  /** Only one of them. */
  public FactTables only(Topic topic) {
    return new FactTables(
        title, notes, knownOn, all.stream().filter(t -> t.name().equals(topic.word())).toList());
  }

  /** The table of a topic, where it is one of them. */
  public Optional<FactTable> of(Topic topic) {
    return all.stream().filter(t -> t.name().equals(topic.word())).findFirst();
  }

  private static List<String> notes(
      Atlas atlas, Viewpoint viewpoint, Words words, Numbers numbers) {
    List<String> notes = new ArrayList<>();
    notes.add(
        words.text(
            "table.note.clocks",
            viewpoint.at().toString(),
            numbers.day(viewpoint.knownOn()),
            numbers.day(atlas.asOf())));
    if (viewpoint.isPlan()) {
      notes.add(words.text("table.note.plan"));
    }
    if (!viewpoint.filter().isNone()) {
      notes.add(words.text("table.note.filter"));
    }
    notes.add(words.text("table.note.estimates"));
    return notes;
  }
}
