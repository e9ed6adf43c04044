package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.PageLayout;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.TableRoom;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Makes the sheets of a deck of what is looked at. */
public final class DeckMaker {

  /** Shares of the work after which the outlook is known and the pages are made. */
  private static final double BRIEFED = 0.2;

  private static final double COMPOSED = 0.8;

  private final Templates templates;
  private final PageLayout layout;
  private final PageLayout boards;
  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;

  /** {@code map} paints maps. */
  public DeckMaker(PlainMap map, TextMeasure measure, Words words, Numbers numbers) {
    this.templates = new Templates(map);
    this.layout = new PageLayout(measure, words, numbers);
    this.boards = PageLayout.ofBoards(measure, words, numbers);
    this.measure = measure;
    this.words = words;
    this.numbers = numbers;
  }

  /** The words of all kinds of pages, in the order of a whole deck. */
  public List<String> words() {
    return templates.words();
  }

  /** The words of the kinds that pages are of, by their ids, in the order of a deck. */
  public List<String> kinds(Set<String> ids) {
    return templates.kinds(ids);
  }

  /** The words of a dossier: a page a site and a page a candidate, and their sources. */
  public List<String> dossier() {
    return templates.dossier();
  }

  /**
   * The sheets that are asked for, in that order.
   *
   * @param atlas the whole one, not yet cut to the viewpoint's day
   * @throws Cancelled if they are no longer wanted
   */
  public List<Sheet> sheets(DeckOrder order, Atlas atlas, Progress progress) throws Cancelled {
    Style style = new Style(order.theme(), measure, words, numbers);
    Briefing briefing =
        Briefing.of(atlas, order.viewpoint(), order.own(), style, progress.part(0, BRIEFED));
    TableRoom room = layout.room(order.size(), SourcesTemplate.COLUMNS);
    List<Page> made =
        templates.pages(
            order.pages(), order.without(), briefing, room, progress.part(BRIEFED, COMPOSED));
    progress.check();
    progress.at(COMPOSED, "page.step.set");
    return layout.set(made, order.size(), order.theme());
  }

  /**
   * The sheets of a story, one for each scene, with dates of its own.
   *
   * @param order theme, size and own layers; what is looked at is said by the scenes
   * @param atlas the whole one
   * @throws Cancelled if they are no longer wanted
   */
  public List<Sheet> sheets(Story story, DeckOrder order, Atlas atlas, Progress progress)
      throws Cancelled {
    return layout.set(pages(story, order, atlas, progress), order.size(), order.theme());
  }

  /**
   * A board a scene, in the order of the story, with blank maps, where maps that move show what
   * they would.
   *
   * @throws Cancelled if they are no longer wanted
   */
  public List<Sheet> stage(Story story, DeckOrder order, Atlas atlas, Progress progress)
      throws Cancelled {
    List<Page> blank =
        pages(story, order, atlas, progress).stream()
            .map(page -> page.onBoard(order.size()))
            .map(Page::withoutMaps)
            .toList();
    return boards.set(blank, order.size(), order.theme());
  }

  private List<Page> pages(Story story, DeckOrder order, Atlas atlas, Progress progress)
      throws Cancelled {
    Style style = new Style(order.theme(), measure, words, numbers);
    SceneTemplate template = new SceneTemplate(templates);
    List<Page> made = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      progress.check();
      progress.at((double) made.size() / story.scenes().size(), "page.step.compose");
      Viewpoint viewpoint = scene.viewpoint().withTheme(order.theme().name());
      made.add(template.page(scene, Briefing.of(atlas, viewpoint, order.own(), style, progress)));
    }
    progress.at(1, "page.step.set");
    return made;
  }
}
