package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.explain.SceneText;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Page.Takeaway;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * The page of a scene: what it shows, with the scene's words in place of its own.
 *
 * @param templates make what it shows
 */
record SceneTemplate(Templates templates) {

  /** The page; what the scene names and the data set has not is said at its foot. */
  Page page(Scene scene, Briefing b) {
    Page shown = shown(scene, b);
    SceneText texts = texts(scene, b);
    SceneText.Filled title = texts.fill(scene.script().title());
    SceneText.Filled takeaway = texts.fill(scene.script().takeaway());
    SceneText.Filled notes = texts.fill(scene.script().notes());
    List<String> footnotes = new ArrayList<>(scene.remarks());
    footnotes.addAll(shown.footnotes());
    boolean cover = shown.kind() == Page.Kind.TITLE;
    return new Page(
        scene.id(),
        cover ? Page.Kind.TITLE : Page.Kind.SCENE,
        title.text(),
        cover ? takeaway.text() : "",
        shown.columns(),
        cover || takeaway.text().isEmpty() ? List.of() : List.of(new Takeaway(takeaway.text(), "")),
        footnotes,
        sources(Stream.of(title, takeaway, notes), shown),
        b.dates(),
        notes.text(),
        b.viewpoint());
  }

  /**
   * What the scene shows: the page of what is chosen where there are several, and the map where
   * what is chosen has none.
   */
  private Page shown(Scene scene, Briefing b) {
    List<Page> pages = templates.pages(scene.shows(), b);
    Optional<String> chosen =
        switch (scene.viewpoint().selection()) {
          case Selection.OfSite site when scene.shows() == Exhibit.SITES ->
              Optional.of(SiteTemplate.PREFIX + site.id());
          case Selection.OfCandidate candidate when scene.shows() == Exhibit.CANDIDATES ->
              Optional.of(CandidateTemplate.PREFIX + candidate.id());
          case Selection.OfSite _,
              Selection.OfCandidate _,
              Selection.OfPartner _,
              Selection.Nothing _ ->
              Optional.empty();
        };
    return pages.stream()
        .filter(page -> chosen.isEmpty() || page.id().equals(chosen.get()))
        .findFirst()
        .orElseGet(() -> templates.pages(Exhibit.MAP, b).getFirst());
  }

  private static SceneText texts(Scene scene, Briefing b) {
    Figures figures =
        compared(Figures.of(b.known(), b.ledger(), b.viewpoint().knownOn()), scene, b)
            .with(b.outlook());
    return new SceneText(
        b.style().words(), new Explainer(b.style().words(), b.numbers(), figures), figures);
  }

  /** With how candidates compare; rankings are drawn only where the words ask for them. */
  private static Figures compared(Figures figures, Scene scene, Briefing b) {
    Scene.Script script = scene.script();
    boolean drawn =
        Stream.of(script.title(), script.takeaway(), script.notes())
            .flatMap(text -> SceneText.ids(text).stream())
            .anyMatch(Figures::isDrawn);
    String profile = b.viewpoint().profile();
    Map<String, Double> weights = b.viewpoint().weights();
    try {
      return drawn
          ? figures.withChances(profile, weights, Progress.NONE)
          : figures.withCandidates(profile, weights);
    } catch (Cancelled e) {
      throw new IllegalStateException("Nobody can cancel this", e);
    }
  }

  /** Who stands behind the numbers in the words, then behind what is shown. */
  private static List<Source> sources(Stream<SceneText.Filled> words, Page shown) {
    Set<Source> sources = new LinkedHashSet<>();
    words
        .flatMap(filled -> filled.figures().stream())
        .map(Figure::sources)
        .forEach(sources::addAll);
    sources.addAll(shown.sources());
    return List.copyOf(sources);
  }
}
