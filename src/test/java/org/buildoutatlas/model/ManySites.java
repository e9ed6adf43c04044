package org.buildoutatlas.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up data sets of any size, always the same for the same size: sites about made-up centres of
 * the contiguous United States, few of them large. No name or figure in them stands for anything.
 */
public final class ManySites {

  private static final long SEED = 20261122;
  private static final int CENTRES = 60;
  private static final Status[] STATUSES = {
    Status.ANNOUNCED, Status.UNDER_CONSTRUCTION, Status.OPERATIONAL
  };

  private ManySites() {}

  /** An atlas with that many sites and nothing else. */
  public static Atlas atlas(int count) {
    Random random = new Random(SEED);
    List<LonLat> centres = new ArrayList<>();
    for (int i = 0; i < CENTRES; i++) {
      centres.add(new LonLat(-120 + 45 * random.nextDouble(), 30 + 17 * random.nextDouble()));
    }
    SiteBuilder[] sites = new SiteBuilder[count];
    for (int i = 0; i < count; i++) {
      LonLat centre = centres.get(random.nextInt(CENTRES));
      sites[i] =
          Samples.aSite("Made-up " + i)
              .at(
                  centre.lon() + 1.5 * random.nextGaussian(),
                  centre.lat() + 1.1 * random.nextGaussian())
              .facility(Math.rint(20 * Math.exp(1.2 * random.nextGaussian())))
              .status(STATUSES[random.nextInt(STATUSES.length)]);
    }
    return Samples.anAtlas().with(sites).build();
  }
}
