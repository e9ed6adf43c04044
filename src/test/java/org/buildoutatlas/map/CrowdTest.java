package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.AtlasBuilder;
import org.buildoutatlas.model.PowerSum;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.SiteBuilder;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

class CrowdTest {

  private static final double[] SCALES = {0.02, 0.01, 3e-3, 1e-3, 2.8e-4, 8.5e-5, 4.5e-5, 1e-6};

  private final Viewpoint us = Viewpoint.opening(Samples.TODAY);

  @Test
  void upToThreeThatOverlapStayThemselvesAndMoreBecomeOne() {
    AtlasBuilder three = anAtlas().with(near("A"), near("B"), near("C"));
    assertEquals(3, bunches(three.build(), us, 1e-4).size());
    List<Bunch> four = bunches(three.with(near("D")).build(), us, 1e-4);
    assertEquals(1, four.size());
    assertEquals(4, four.getFirst().tally().sites());
  }

  @Test
  void everySiteIsInExactlyOneSignAtEveryScaleAndSumsAreThoseOfTheLedger() {
    Atlas atlas = scattered(400);
    Viewpoint world = us.withRegion(Region.WORLD).withAdjacentSites(true);
    for (Viewpoint viewpoint : List.of(us, world)) {
      Shown shown = Shown.of(atlas, viewpoint);
      for (double scale : SCALES) {
        List<Bunch> bunches = bunches(atlas, viewpoint, scale);
        List<String> ids =
            bunches.stream().flatMap(Bunch::sites).map(s -> s.site().id()).sorted().toList();
        assertEquals(shown.sites().stream().map(s -> s.site().id()).sorted().toList(), ids);
        bunches.forEach(CrowdTest::assertSums);
      }
    }
  }

  @Test
  void theSumsOfTheRealDataAreThoseOfTheLedger() {
    Viewpoint world = Viewpoint.opening(RealData.atlas().asOf()).withRegion(Region.WORLD);
    Atlas known = RealData.atlas().known(world.knownOn());
    for (double scale : SCALES) {
      bunches(known, world, scale).forEach(CrowdTest::assertSums);
    }
  }

  private static void assertSums(Bunch bunch) {
    PowerSum sum = PowerSum.of("test", bunch.sites().map(ShownSite::standing).toList());
    Tally tally = bunch.tally();
    assertEquals(bunch.sites().count(), tally.sites());
    assertEquals(sum.silent(), tally.silent());
    assertEquals(0, sum.planned().quantity().inMegawatts().amount().compareTo(tally.megawatts()));
  }

  @Test
  void sitesThatAreNotCountedAreNeverSummedWithThoseThatAre() {
    Atlas atlas = scattered(400);
    for (double scale : SCALES) {
      for (Bunch bunch : bunches(atlas, us, scale)) {
        assertEquals(1, bunch.sites().map(ShownSite::presence).distinct().count());
      }
    }
    assertTrue(
        bunches(atlas, us.withAdjacentSites(true), 1e-6).stream()
            .anyMatch(b -> b.sites().map(s -> s.site().group()).distinct().count() > 1),
        "switched on, they are counted like the others");
  }

  @Test
  void whatIsOneSignStaysOneFartherOff() {
    Crowd crowd = crowd(scattered(300), us);
    for (double scale = 0.012; scale > 1e-6; scale /= 1.3) {
      List<Bunch> closer = crowd.at(scale).bunches().all();
      List<Bunch> farther = crowd.at(scale / 1.3).bunches().all();
      for (Bunch bunch : closer) {
        String first = bunch.first().site().id();
        Bunch holder =
            farther.stream()
                .filter(b -> b.sites().anyMatch(s -> s.site().id().equals(first)))
                .findFirst()
                .orElseThrow();
        assertTrue(
            ids(holder).containsAll(ids(bunch)), () -> first + " lost some that were with it");
      }
    }
  }

  private static List<String> ids(Bunch bunch) {
    return bunch.sites().map(s -> s.site().id()).collect(Collectors.toList());
  }

  @Test
  void aSignFallsApartFromTheScaleItTells() {
    Crowd crowd = crowd(scattered(300), us);
    List<Bunch> signs = crowd.at(1e-4).bunches().all().stream().filter(b -> !b.isOne()).toList();
    assertFalse(signs.isEmpty());
    for (Bunch sign : signs) {
      assertTrue(sign.opensAt() > 1e-4 && sign.opensAt() <= Crowd.FINEST);
      List<Bunch> open = crowd.at(sign.opensAt()).bunches().all();
      assertFalse(open.contains(sign));
      assertTrue(crowd.at(sign.opensAt() * 0.99).bunches().all().stream().anyMatch(sign::equals));
    }
  }

  @Test
  void manyOnOnePlaceAreOneSignThatNoScaleParts() {
    AtlasBuilder atlas = anAtlas();
    for (int i = 0; i < 7; i++) {
      atlas.with(aSite("Same " + i).at(-98, 38).facility(100 + i));
    }
    Bunch only = bunches(atlas.build(), us, Crowd.FINEST).getFirst();
    assertEquals(7, only.tally().sites());
    assertEquals(Double.POSITIVE_INFINITY, only.opensAt());
  }

  @Test
  void theOpeningFramesOfTheRealDataShowEverySiteByItself() {
    Viewpoint today = Viewpoint.opening(RealData.atlas().asOf());
    for (Region region : List.of(Region.UNITED_STATES, Region.KOREA)) {
      for (double[] size : new double[][] {{840, 570}, {1480, 936}, {2560, 1440}}) {
        MapFrame frame = Frames.opening(region, RealData.atlas(), size[0], size[1]);
        Atlas known = RealData.atlas().known(today.knownOn());
        assertFalse(
            crowd(known, today.withRegion(region)).hasClusters(frame), region + " " + size[0]);
      }
    }
  }

  private static SiteBuilder near(String label) {
    return aSite(label).at(-98 + 0.01 * label.charAt(0), 38).facility(100);
  }

  private static Atlas scattered(int count) {
    Random random = new Random(count);
    List<SiteBuilder> sites = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SiteBuilder site =
          aSite("Site " + i).at(-120 + 40 * random.nextDouble(), 28 + 18 * random.nextDouble());
      if (random.nextInt(5) > 0) {
        site.facility(50 + random.nextInt(2000));
      }
      if (random.nextInt(9) == 0) {
        site.status(Status.CANCELLED);
      }
      sites.add(random.nextInt(4) == 0 ? site.adjacent() : site);
    }
    return anAtlas().with(sites.toArray(SiteBuilder[]::new)).build();
  }

  private static List<Bunch> bunches(Atlas atlas, Viewpoint viewpoint, double scale) {
    return crowd(atlas, viewpoint).at(scale).bunches().all();
  }

  private static Crowd crowd(Atlas atlas, Viewpoint viewpoint) {
    return new Census().crowd(Shown.of(atlas, viewpoint), viewpoint.region());
  }
}
