package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.TableRoom;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** All kinds of pages; a new one is added here. */
public final class Templates {

  private final List<Template> usual;
  private final List<Template> single;
  private final List<Template> told;

  /** {@code map} paints maps. */
  public Templates(PlainMap map) {
    Blocks blocks = new Blocks(map);
    Insets insets = new Insets(map);
    usual =
        List.of(
            new CoverTemplate(blocks),
            new OutlookTemplate(blocks),
            new MapTemplate(blocks),
            new FanTemplate(),
            new BridgeTemplate(),
            new SitingTemplate(blocks));
    single = List.of(new SiteTemplate(insets), new CandidateTemplate(insets));
    told =
        List.of(
            new ListTemplate(
                "claims",
                "page.claims.title",
                Lists::claims,
                b -> Optional.of(Blocks.money(b, Block.Heading.NONE, 1))),
            new ListTemplate("conflicts", "page.conflicts.title", Lists::conflicts),
            new ListTemplate("changes", "page.changes.title", Lists::changes),
            new ListTemplate("payments", "page.payments.title", Lists::payments));
  }

  /** The words of the kinds that make a whole deck, in its order. */
  public List<String> words() {
    return with(usual, SourcesTemplate.WORD);
  }

  /** The words of a dossier: a page a site and a page a candidate, and their sources. */
  public List<String> dossier() {
    return with(single, SourcesTemplate.WORD);
  }

  /** The words of the kinds that pages are of, by their ids, in the order of a deck. */
  public List<String> kinds(Set<String> ids) {
    List<String> kinds =
        Stream.of(usual, single)
            .flatMap(List::stream)
            .filter(template -> ids.stream().anyMatch(template::writes))
            .map(Template::word)
            .toList();
    boolean sources = ids.stream().anyMatch(id -> id.startsWith(SourcesTemplate.WORD));
    return sources
        ? Stream.concat(kinds.stream(), Stream.of(SourcesTemplate.WORD)).toList()
        : kinds;
  }

  private static List<String> with(List<Template> templates, String last) {
    return Stream.concat(templates.stream().map(Template::word), Stream.of(last)).toList();
  }

  /**
   * The pages of kinds by their words, in that order; sources are those of all others.
   *
   * @param without ids of pages that are left out
   * @param room how many sources a page's column holds
   * @throws Cancelled if they are no longer wanted
   */
  public List<Page> pages(
      List<String> words, Set<String> without, Briefing briefing, TableRoom room, Progress progress)
      throws Cancelled {
    List<Page> pages = new ArrayList<>();
    int done = 0;
    for (String word : words) {
      progress.check();
      progress.at((double) done++ / words.size(), "page.step.compose");
      List<Page> more =
          word.equals(SourcesTemplate.WORD)
              ? new SourcesTemplate(room).pages(briefing, List.copyOf(pages))
              : named(word).pages(briefing);
      more.stream().filter(page -> !without.contains(page.id())).forEach(pages::add);
    }
    return pages;
  }

  /** The pages of what a scene shows. */
  List<Page> pages(Exhibit shows, Briefing briefing) {
    return named(shows.word()).pages(briefing);
  }

  private Template named(String word) {
    return Stream.of(usual, single, told)
        .flatMap(List::stream)
        .filter(template -> template.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no page " + word));
  }
}
