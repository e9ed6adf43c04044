package org.buildoutatlas.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/** Finds sites, candidates, partners, sources and actions by their names. */
final class SearchIndex {

  /** What is typed before an action, to find actions alone. */
  static final String ACTIONS = ">";

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(SearchHit hit, Likeness likeness) {}

  /** How far sources stand behind what they speak of. */
  private static final int SOURCES_BEHIND = 45;

  private record Scored(SearchHit hit, int score) {
    int rank() {
      return hit.kind() == SearchHit.Kind.SOURCE ? score - SOURCES_BEHIND : score;
    }
  }

  SearchIndex(Atlas atlas, List<Action> actions) {
    atlas.sites().forEach(this::add);
    atlas.siting().candidates().forEach(this::add);
    atlas.partners().forEach(this::add);
    actions.forEach(this::add);
    atlas.sources().forEach(this::add);
  }

  /**
   * The best hits for what was typed, the best first; after a {@code >} actions alone, all of them
   * where nothing follows. What cannot be done now is left out.
   */
  List<SearchHit> find(String typed, int most) {
    boolean actions = typed.stripLeading().startsWith(ACTIONS);
    String query = Likeness.plain(actions ? typed.stripLeading().substring(1) : typed);
    Stream<Entry> open =
        entries.stream()
            .filter(e -> !actions || e.hit.kind() == SearchHit.Kind.ACTION)
            .filter(e -> e.hit.isOpen());
    if (query.isBlank()) {
      return actions ? open.map(Entry::hit).toList() : List.of();
    }
    return open.map(e -> new Scored(e.hit, e.likeness.of(query)))
        .filter(scored -> scored.score > 0)
        .sorted(
            Comparator.comparingInt((Scored s) -> -s.rank())
                .thenComparing(s -> s.hit.kind())
                .thenComparingInt(s -> s.hit.title().length()))
        .limit(most)
        .map(Scored::hit)
        .toList();
  }

  /** The hits with these keys, in that order; those that are gone are left out. */
  List<SearchHit> named(List<String> keys) {
    return keys.stream()
        .flatMap(
            key -> entries.stream().map(Entry::hit).filter(hit -> hit.key().equals(key)).limit(1))
        .filter(SearchHit::isOpen)
        .toList();
  }

  private void add(Site site) {
    Region region =
        switch (site.group()) {
          case US_STARGATE, US_ADJACENT -> Region.UNITED_STATES;
          case WORLD -> site.country().equals("KR") ? Region.KOREA : Region.WORLD;
        };
    add(
        new SearchHit(
            SearchHit.Kind.SITE,
            site.id(),
            site.label(),
            site.name(),
            new SearchHit.Goal.Look(
                new Selection.OfSite(site.id()),
                Optional.of(region),
                Optional.of(site.location().position()))),
        site.label(),
        site.name(),
        site.city(),
        site.county(),
        site.id());
  }

  private void add(Candidate candidate) {
    add(
        new SearchHit(
            SearchHit.Kind.CANDIDATE,
            candidate.id(),
            candidate.label() + " " + candidate.labelKo(),
            candidate.name(),
            new SearchHit.Goal.Look(
                new Selection.OfCandidate(candidate.id()),
                Optional.of(Region.KOREA),
                Optional.of(candidate.position()))),
        candidate.label(),
        candidate.labelKo(),
        candidate.name(),
        candidate.nameKo(),
        candidate.province());
  }

  private void add(Partner partner) {
    add(
        new SearchHit(
            SearchHit.Kind.PARTNER,
            partner.id(),
            partner.name(),
            partner.role(),
            new SearchHit.Goal.Look(
                new Selection.OfPartner(partner.id()), Optional.empty(), Optional.empty())),
        partner.name(),
        partner.nameKo(),
        partner.id());
  }

  private void add(Source source) {
    SearchHit.Goal goal =
        source
            .url()
            .map(uri -> (SearchHit.Goal) new SearchHit.Goal.Page(uri))
            .orElseGet(SearchHit.Goal.Read::new);
    add(
        new SearchHit(SearchHit.Kind.SOURCE, source.id(), source.title(), source.publisher(), goal),
        source.title(),
        source.publisher());
  }

  private void add(Action action) {
    add(
        new SearchHit(
            SearchHit.Kind.ACTION, action.id(), action.title(), "", new SearchHit.Goal.Do(action)),
        action.title());
  }

  private void add(SearchHit hit, String... names) {
    entries.add(new Entry(hit, new Likeness(List.of(names))));
  }
}
