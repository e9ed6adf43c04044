package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.PageLayout;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Makes the sheets of a deck of what is looked at. */
public final class DeckMaker {

  private final Templates templates;
  private final PageLayout layout;
  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;

  /** {@code map} paints maps. */
  public DeckMaker(PlainMap map, TextMeasure measure, Words words, Numbers numbers) {
    this.templates = new Templates(map);
    this.layout = new PageLayout(measure, words, numbers);
    this.measure = measure;
    this.words = words;
    this.numbers = numbers;
  }

  /** The words of all kinds of pages, in the order of a whole deck. */
  public List<String> words() {
    return templates.words();
  }

  /** The words of a dossier: a page a site and a page a candidate, and their sources. */
  public List<String> dossier() {
    return templates.dossier();
  }

  /**
   * The sheets of pages by their words, in that order.
   *
   * @param atlas the whole one, not yet cut to the viewpoint's day
   * @param own the user's own layers, the foremost first
   * @throws Cancelled if they are no longer wanted
   */
  public List<Sheet> sheets(
      List<String> pages,
      Atlas atlas,
      Viewpoint viewpoint,
      List<OwnLayer> own,
      Theme theme,
      SheetSize size,
      Progress progress)
      throws Cancelled {
    Style style = new Style(theme, measure, words, numbers);
    Briefing briefing = Briefing.of(atlas, viewpoint, own, style, progress);
    List<Page> made = templates.pages(pages, briefing, progress);
    progress.check();
    progress.at(1, "page.step.set");
    return layout.set(made, size, theme);
  }

  /**
   * The sheets of a story, one for each scene, with dates of its own.
   *
   * @param atlas the whole one
   * @param own the user's own layers, the foremost first
   * @throws Cancelled if they are no longer wanted
   */
  public List<Sheet> sheets(
      Story story, Atlas atlas, List<OwnLayer> own, Theme theme, SheetSize size, Progress progress)
      throws Cancelled {
    Style style = new Style(theme, measure, words, numbers);
    SceneTemplate template = new SceneTemplate(templates);
    List<Page> made = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      progress.check();
      progress.at((double) made.size() / story.scenes().size(), "page.step.compose");
      Viewpoint viewpoint = scene.viewpoint().withTheme(theme.name());
      made.add(template.page(scene, Briefing.of(atlas, viewpoint, own, style, progress)));
    }
    progress.at(1, "page.step.set");
    return layout.set(made, size, theme);
  }
}
