package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;

import java.util.List;
import java.util.Random;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/** Random views of a crowded atlas, for what must hold in each. */
final class RandomViews {

  private RandomViews() {}

  /** Any map, theme, quarter and selection. */
  static Viewpoint viewpoint(Random random) {
    List<Region> regions = List.of(Region.values());
    List<Theme> themes = Themes.all();
    Viewpoint viewpoint =
        Viewpoint.opening(Samples.TODAY)
            .withRegion(regions.get(random.nextInt(regions.size())))
            .withTheme(themes.get(random.nextInt(themes.size())).name())
            .withAdjacentSites(random.nextInt(3) == 0);
    Viewpoint at = viewpoint.withAt(viewpoint.at().plus(random.nextInt(4) * 3));
    return switch (random.nextInt(4)) {
      case 0 -> at.withSelection(new Selection.OfSite("shackelford"));
      case 1 -> at.withSelection(new Selection.OfCandidate("geoje"));
      default -> at;
    };
  }

  /** Anywhere on the map of a viewpoint, at any scale. */
  static MapFrame frame(Atlas atlas, Viewpoint viewpoint, Random random) {
    double width = 900 + random.nextInt(1000);
    double height = 620 + random.nextInt(460);
    MapFrame opening = Frames.of(viewpoint, atlas, width, height);
    Point middle =
        new Point(
            width * (0.25 + random.nextDouble() / 2), height * (0.25 + random.nextDouble() / 2));
    LonLat center = opening.toPlace(middle).orElse(opening.camera().center());
    double zoom = Math.pow(2, random.nextDouble() * 4);
    return opening.with(new Camera(center, opening.camera().scale() * zoom));
  }

  /** Sites and candidates that crowd in places. */
  static Atlas atlas() {
    return anAtlas()
        .with(
            aSite("Abilene").at(-99.79, 32.50).facility(1200).it(843).energised(618),
            aSite("Shackelford").at(-99.55, 32.58).facility(1960),
            aSite("Dona Ana").at(-106.64, 31.86).facility(2210),
            aSite("Milam").at(-97.06, 30.94).facility(1200).status(Status.UNDER_CONSTRUCTION),
            aSite("Saline").at(-83.86, 42.17).facility(1383),
            aSite("Port Washington").at(-87.89, 43.39).facility(1300),
            aSite("Lordstown").at(-80.88, 41.15).facility(300),
            aSite("Extension").at(-99.79, 32.50).facility(900).adjacent(),
            aSite("Piketon").at(-83.0, 39.0).facility(10000).adjacent(),
            aSite("Narvik").at(17.43, 68.44).facility(230).abroad("NO"),
            aSite("Newcastle").at(-1.5, 55.0).abroad("GB").status(Status.PAUSED),
            aSite("Abu Dhabi").at(54.38, 24.45).facility(1400).abroad("AE"),
            aSite("Pohang land")
                .at(129.34, 36.02)
                .facility(20)
                .abroad("KR")
                .status(Status.REPORTED))
        .with(
            aCandidate("Dangjin").at(126.5, 37.075).measured("grid", 90, "MW"),
            aCandidate("Yeongheung").at(126.405, 37.225).measured("grid", 40, "MW"),
            aCandidate("Ulsan").at(129.395, 35.455).measured("grid", 80, "MW"),
            aCandidate("Ulju").at(129.325, 35.328).measured("grid", 70, "MW"),
            aCandidate("Geoje").at(128.575, 34.955).measured("grid", 60, "MW"),
            aCandidate("Busan New Port").at(128.775, 35.045).measured("grid", 50, "MW"),
            aCandidate("Sinan").at(126.03, 35.01).measured("grid", 20, "MW"),
            aCandidate("Mokpo").at(126.265, 34.735).measured("grid", 30, "MW"))
        .with(aCriterion("grid", "grid", 0, 100, 1))
        .build();
  }
}
