package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.PowerClass;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryFileTest {

  private final StoryFile files = new StoryFile();

  @TempDir private Path folder;

  @Test
  void readsBackWhatItWroteToTheLastChoice() throws IOException {
    Viewpoint everything =
        Viewpoint.opening(LocalDate.of(2026, 3, 1))
            .at(Region.KOREA, Optional.of(new Camera(new LonLat(128.25, 35.5), 0.00125)))
            .withAt(new Quarter(2027, 4))
            .withSelection(new Selection.OfCandidate("ulsan"))
            .withAdjacentSites(true)
            .withLayers(
                LayerChoice.USUAL
                    .with(MapLayer.AIRPORTS, true)
                    .with(MapLayer.DEPTH, 0.5)
                    .with("ports.geojson", false)
                    .with("grid.gpkg", 0.25))
            .withFilter(
                new Filter(
                    Set.of(Status.UNDER_CONSTRUCTION, Status.PAUSED),
                    Set.of(Site.Group.US_STARGATE),
                    Set.of("oracle"),
                    Set.of("US-TX", "NO"),
                    Set.of(PowerClass.HALF_TO_ONE),
                    Set.of(2027, Filter.NO_YEAR),
                    "gw >= 1",
                    true))
            .withCompanion(
                Optional.of(
                    new Companion(
                        Region.WORLD, Optional.of(new Camera(new LonLat(0, 10), 0.00002)))))
            .withAdjustments(
                Adjustments.NONE
                    .withCost(Optional.of(44e9))
                    .withRealisation(Status.ANNOUNCED, Optional.of(0.5))
                    .withSite("abilene", new WhatIf(false, -2, 1.5)))
            .withWeights(Map.of("cooling", 35.0, "waves", 2.5))
            .withProfile("offshore");
    Story story =
        new Story(
            "mine",
            "Mine",
            "What I tell.",
            List.of(
                new Scene(
                    "all",
                    Exhibit.SITING,
                    everything,
                    new Scene.Script("{counted} of {target.money}", "Remember.", "Say so."),
                    Transition.CUT,
                    Optional.of(Duration.ofSeconds(90)),
                    List.of()),
                new Scene(
                    "plain",
                    Exhibit.MAP,
                    Viewpoint.opening(RealData.atlas().asOf()),
                    new Scene.Script("A title", "", ""),
                    Transition.FLY,
                    Optional.empty(),
                    List.of())));
    Path file = folder.resolve("mine.json");
    Files.writeString(file, files.text(story));
    Findings findings = new Findings();

    Story read = files.read(file, RealData.atlas(), findings).orElseThrow();

    assertEquals(List.of(), findings.sorted());
    assertEquals(story, read);
    assertEquals(files.text(story), files.text(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-pays-for-stargate", "which-korean-coast"})
  void aStoryOfTheProductIsTheSameAfterWriting(String name) throws IOException {
    Findings findings = new Findings();
    Story story =
        files
            .read(Path.of("data/stories/" + name + ".json"), RealData.atlas(), findings)
            .orElseThrow();
    assertTrue(story.scenes().stream().allMatch(Scene::isWhole));
    Path copy = folder.resolve(name + ".json");
    Files.writeString(copy, files.text(story));
    assertEquals(Optional.of(story), files.read(copy, RealData.atlas(), findings));
    assertEquals(List.of(), findings.sorted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'selection': {'site': 'mars'}|site.unknown|There is no site \"mars\".",
        "'selection': {'candidate': 'ulsam'}|candidate.unknown|Was \"ulsan\" meant?",
        "'selection': {'partner': 'acme'}|partner.unknown|There is no partner \"acme\".",
        "'filter': {'partners': ['acme']}|partner.unknown|There is no partner \"acme\".",
        "'layers': {'shown': ['clouds']}|layer.unknown|There is no layer \"clouds\".",
        "'scenario': {'sites': {'mars': {}}}|site.unknown|There is no site \"mars\".",
        "'weights': {'beauty': 1}|criterion.unknown|There is no criterion \"beauty\".",
        "'profile': 'wharf'|profile.unknown|There is no profile \"wharf\".",
        "'view': 'moon'|story.view|There is no map \"moon\"; the scene shows another one.",
        "'shows': 'poem'|story.page|There is no page \"poem\"; the scene shows its map.",
        "'knownOn': '2031-01-01'|story.day|This is no day up to 2026-11-22",
        "'notes': 'Now {site.mars.cost}.'|figure.unknown|There is no figure \"site.mars.cost\"",
        "'notes': '{siting.first.ulsam}'|figure.unknown|There is no figure \"siting.first.ulsam\"",
        "'notes': '{siting.flip.port}'|figure.unknown|There is no figure \"siting.flip.port\"",
        "'notes': '{outlook.p51.now}'|figure.unknown|There is no figure \"outlook.p51.now\"",
      })
  void whatThereIsNotMarksTheSceneAndTheOthersWork(String part, String code, String sentence)
      throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        ("{'format': 1, 'title': 'Mine', 'scenes': [{'id': 'one', 'title': 'First', "
                + part
                + "}, {'id': 'two', 'title': 'Second'}]}")
            .replace('\'', '"'));
    Findings findings = new Findings();

    Story story = files.read(file, RealData.atlas(), findings).orElseThrow();

    Finding finding = findings.sorted().getFirst();
    assertEquals(1, findings.count(), () -> findings.sorted().toString());
    assertEquals(code, finding.code());
    assertEquals(Severity.WARNING, finding.severity());
    assertTrue(finding.sentence().contains(sentence), finding::sentence);
    assertTrue(finding.position().line() > 0);
    assertEquals(1, story.scenes().getFirst().remarks().size());
    assertTrue(story.scenes().getLast().isWhole());
  }

  @ParameterizedTest
  @CsvSource({
    "sites, site, mars, MAP",
    "sites, site, abilene, SITES",
    "candidates, candidate, mars, MAP",
    "candidates, candidate, ulsan, CANDIDATES",
    "payments, site, mars, PAYMENTS"
  })
  void aPageOfAPlaceThatIsGoneShowsTheMapAndNoOtherPlace(
      String shows, String kind, String id, Exhibit shown) throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        ("{'format': 1, 'title': 'Mine', 'scenes': [{'id': 'one', 'title': 'First', "
                + "'shows': '%s', 'selection': {'%s': '%s'}}]}")
            .formatted(shows, kind, id)
            .replace('\'', '"'));
    Story story = files.read(file, RealData.atlas(), new Findings()).orElseThrow();
    assertEquals(shown, story.scenes().getFirst().shows());
  }

  @Test
  void aPropertyThatNoStoryHasIsTold() throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        """
        {"format": 1, "id": "mine", "title": "Mine", "scenes": [{"id": "one", "title": "First"}]}
        """);
    Findings findings = new Findings();
    Story story = files.read(file, RealData.atlas(), findings).orElseThrow();
    assertEquals("Mine", story.title());
    assertFalse(findings.hasErrors());
    assertEquals("schema.additional-properties", findings.sorted().getFirst().code());
  }

  @Test
  void aStoryThatCannotBeToldIsSaidToBeLeftOut() throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(file, "{\"format\": 1, \"id\": \"mine\", \"scenes\": []}");
    Findings findings = new Findings();
    assertEquals(Optional.empty(), files.read(file, RealData.atlas(), findings));
    assertTrue(findings.sorted().stream().anyMatch(f -> f.code().equals("story.left-out")));
  }

  @Test
  void aSceneOnAMapThatIsGoneIsNotLookedAtFromItsOldPlace() throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        """
        {"format": 1, "title": "Mine", "scenes": [{"id": "one", "title": "First",
          "view": "moon", "camera": {"lat": 1, "lon": 2, "scale": 0.5}}]}
        """);
    Viewpoint seen =
        files
            .read(file, RealData.atlas(), new Findings())
            .orElseThrow()
            .scenes()
            .getFirst()
            .viewpoint();
    assertEquals(Region.UNITED_STATES, seen.region());
    assertEquals(Optional.empty(), seen.camera());
  }

  @Test
  void aBrokenStoryIsFoundAndTheRestOfTheFolderOpens() throws Exception {
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources/datasets/minimal"))) {
      for (Path from : all.filter(Files::isRegularFile).toList()) {
        Path to =
            folder.resolve(
                Path.of("src/test/resources/datasets/minimal").relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    Files.createDirectories(folder.resolve("stories"));
    Files.writeString(
        folder.resolve("stories/zest.json"),
        """
        {"format": 1, "x": 1, "order": 1, "title": "Zest", "scenes": [{"id": "a", "title": "A"}]}
        """);
    Files.writeString(folder.resolve("stories/bad.json"), "{\"format\": 1, \"scenes\": []}");
    Files.writeString(folder.resolve("stories/cut.json"), "{\"format\": 1, ");
    Files.writeString(
        folder.resolve("stories/good.json"),
        "{\"format\": 1, \"title\": \"Good\", \"scenes\": [{\"id\": \"a\", \"title\": \"A\"}]}");

    Reading.Accepted read =
        assertInstanceOf(Reading.Accepted.class, new DataSetReader().read(folder, Progress.NONE));

    assertEquals(
        List.of("zest", "good"), read.dataSet().stories().stream().map(Story::id).toList());
    assertEquals(
        Set.of("stories/bad.json", "stories/cut.json", "stories/zest.json"),
        read.findings().stream()
            .map(f -> f.position().file())
            .collect(java.util.stream.Collectors.toSet()));
    assertTrue(read.findings().stream().allMatch(f -> f.severity() == Severity.WARNING));
  }
}
