package org.buildoutatlas.ui.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/**
 * Finds sites, candidates, partners and sources by words of their names; accents and capitals do
 * not matter.
 */
final class SearchIndex {

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(SearchHit hit, String text) {}

  SearchIndex(Atlas atlas) {
    atlas.sites().forEach(this::add);
    atlas.siting().candidates().forEach(this::add);
    atlas.partners().forEach(this::add);
    atlas.sources().forEach(this::add);
  }

  /**
   * The best hits for what was typed: those whose name begins with it come first, sites before the
   * rest, short names before long ones.
   */
  List<SearchHit> find(String typed, int most) {
    String query = plain(typed);
    if (query.isBlank()) {
      return List.of();
    }
    List<String> words = Stream.of(query.split(" ")).filter(w -> !w.isEmpty()).toList();
    return entries.stream()
        .filter(e -> words.stream().allMatch(e.text::contains))
        .sorted(
            Comparator.comparing((Entry e) -> !plain(e.hit.title()).startsWith(query))
                .thenComparing(e -> !plain(e.hit.title()).contains(query))
                .thenComparing(e -> e.hit.kind())
                .thenComparingInt(e -> e.hit.title().length()))
        .limit(most)
        .map(Entry::hit)
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
            site.label(),
            site.name(),
            new Selection.OfSite(site.id()),
            Optional.of(region),
            Optional.of(site.location().position()),
            Optional.empty()),
        site.label(),
        site.name(),
        site.city(),
        site.county(),
        site.id());
  }

  private void add(Candidate candidate) {
    LonLat place = candidate.position();
    add(
        new SearchHit(
            SearchHit.Kind.CANDIDATE,
            candidate.label() + " " + candidate.labelKo(),
            candidate.name(),
            new Selection.OfCandidate(candidate.id()),
            Optional.of(Region.KOREA),
            Optional.of(place),
            Optional.empty()),
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
            partner.name(),
            partner.role(),
            new Selection.OfPartner(partner.id()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        partner.name(),
        partner.nameKo(),
        partner.id());
  }

  private void add(Source source) {
    add(
        new SearchHit(
            SearchHit.Kind.SOURCE,
            source.title(),
            source.publisher(),
            new Selection.Nothing(),
            Optional.empty(),
            Optional.empty(),
            source.url()),
        source.publisher(),
        source.title());
  }

  private void add(SearchHit hit, String... names) {
    entries.add(new Entry(hit, plain(String.join(" ", names))));
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    String bare = apart.replaceAll("\\p{M}", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
