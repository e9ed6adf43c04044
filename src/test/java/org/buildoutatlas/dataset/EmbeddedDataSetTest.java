package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.model.Assumption;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Criterion.Knot;
import org.buildoutatlas.model.Detail;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Verdict;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The data set that is part of the product, read as the window reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDataSetTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 1);

  private Reading reading;
  private Atlas atlas;

  @BeforeAll
  void read() throws Exception {
    reading = new DataSetReader().readEmbedded(Progress.NONE);
    atlas = assertInstanceOf(Reading.Accepted.class, reading).dataSet().atlas();
  }

  @Test
  void isClean() {
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void keepsToItsSchemasWhichTheWindowDoesNotAskAgain() throws Exception {
    assertEquals(reading, new DataSetReader().checkEmbedded(Progress.NONE));
  }

  @Test
  void isReadCompletely() {
    assertEquals(22, atlas.sites().size());
    assertEquals(7, atlas.sitesOf(Site.Group.US_STARGATE).size());
    assertEquals(43, atlas.partners().size());
    assertEquals(53, atlas.contributions().size());
    assertEquals(37, atlas.milestones().size());
    assertEquals(12, atlas.claims().size());
    assertEquals(37, atlas.context().size());
    assertEquals(298, atlas.sources().size());
    assertEquals(14, atlas.siting().candidates().size());
    assertEquals(11, atlas.siting().criteria().size());
    assertEquals(6, atlas.siting().presets().size());
    assertEquals(4, atlas.siting().referencePoints().size());
    assertEquals(9, atlas.siting().exclusions().size());
    assertEquals(6, atlas.siting().plans().size());
    assertEquals(9, atlas.siting().peers().size());
    assertEquals(10, atlas.countingRules().size());
  }

  @Test
  void carriesTheTarget() {
    assertEquals(new BigDecimal("500000000000"), atlas.target().usd());
    assertEquals(BigDecimal.TEN, atlas.target().gigawatts());
    assertEquals(LocalDate.of(2025, 1, 21), atlas.target().announced());
    assertEquals(LocalDate.of(2029, 1, 20), atlas.target().by());
  }

  @Test
  void keepsMoneyExact() {
    var counted =
        atlas.contributions().stream().filter(c -> c.verdict() == Verdict.COUNTS).toList();
    assertTrue(counted.stream().allMatch(c -> c.covers().isPresent() || c.amount().isEmpty()));
    assertEquals(
        Quantity.usd(3_200_000_000L),
        Quantity.usd(assumption("spend").series().getOrDefault("2024", BigDecimal.ZERO)));
    assertEquals(Quantity.usd(257_000_000_000L), assumption("spend").quantity().orElseThrow());
  }

  @Test
  void turnsValueFunctionsIntoKnots() {
    assertEquals(List.of(new Knot(20, 1), new Knot(30, 0)), criterion("cooling").knots());
    assertEquals(List.of(new Knot(0, 0), new Knot(5000, 1)), criterion("power").knots());
    assertEquals(
        List.of(new Knot(5, 0), new Knot(10, 1), new Knot(30, 1), new Knot(60, 0)),
        criterion("depth").knots());
    assertTrue(criterion("depth").lowEnd());
  }

  @Test
  void keepsWhatTheModelHasNoPlaceFor() {
    assertTrue(
        atlas
            .details("candidate", "dangjin")
            .contains(new Detail("candidate", "dangjin", "defaultResult.score", "66.3")));
    assertTrue(
        atlas.details("site", "abilene").contains(new Detail("site", "abilene", "counts", "yes")));
    assertEquals(
        Set.of("2026-10"),
        atlas.details("atlas", atlas.id()).stream()
            .filter(d -> d.key().equals("newestEvidence"))
            .map(Detail::text)
            .collect(Collectors.toSet()));
  }

  @Test
  void knowsInMarch2026OfTwoHundredMegawattsAtAbileneAndTodayOf618() {
    assertEquals(Quantity.mw(200), energised(IN_MARCH));
    assertEquals(Quantity.mw(618), energised(TODAY));
  }

  @Test
  void neverSwitchesOffInALaterQuarterWhatRunsInAnEarlierOne() {
    for (LocalDate day = IN_MARCH; day.isBefore(TODAY); day = day.plusMonths(2)) {
      for (Site site : atlas.known(day).sites()) {
        double before = 0;
        for (Quarter at = Quarter.of(day); at.year() < 2034; at = at.plus(1)) {
          double now =
              Standing.of(site, day, at)
                  .energised()
                  .map(f -> f.quantity().inMegawatts().toDouble())
                  .orElse(0.0);
          assertTrue(now >= before, site.id() + " at " + at + " known on " + day);
          before = now;
        }
      }
    }
  }

  @Test
  void knowsOnlyWhatHadBeenPublished() {
    Atlas then = atlas.known(IN_MARCH);

    assertEquals(Set.of(), idsOf(then, Set.of("ports-pike", "camellia")));
    assertTrue(then.milestones().stream().allMatch(m -> m.date().isBy(IN_MARCH)));
    assertTrue(then.contributions().size() < atlas.contributions().size());
    assertEquals(atlas.sites(), atlas.known(TODAY).sites());
  }

  @Test
  void isReadFromAJarToo(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("product.jar");
    pack(Path.of("data"), jar);
    var url = java.net.URI.create("jar:" + jar.toUri() + "!/data/atlas.json").toURL();
    try (EmbeddedFolder inside = EmbeddedFolder.open(url)) {
      Reading read = new DataSetReader().read(inside.path(), Progress.NONE);

      assertEquals(reading, read);
    }
  }

  private Quantity energised(LocalDate knownOn) {
    Site site = atlas.known(knownOn).site("abilene").orElseThrow();
    return Standing.of(site, knownOn, Quarter.of(knownOn))
        .energised()
        .map(Figure::quantity)
        .orElseThrow();
  }

  private Criterion criterion(String id) {
    return atlas.siting().criteria().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Assumption assumption(String id) {
    return atlas.assumption(id).orElseThrow();
  }

  private static Set<String> idsOf(Atlas atlas, Set<String> among) {
    return atlas.sites().stream().map(Site::id).filter(among::contains).collect(Collectors.toSet());
  }

  private static void pack(Path data, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = "data/" + data.relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }
}
