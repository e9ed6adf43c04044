package org.buildoutatlas.ui.map;

import java.util.Optional;
import java.util.function.Supplier;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/** Gathers what the painting of a map depends on. */
final class PaintingWish {

  private final Desk desk;
  private final Lens lens;
  private final MapMotion motion;
  private final Hover hover;
  private final Clusters clusters;
  private final LegendFold legend;
  private final Supplier<Above> above;
  private final Hosts hosts = new Hosts();
  private Optional<String> elsewhere = Optional.empty();

  /** {@code above} says what stands over the map just now. */
  PaintingWish(
      Desk desk,
      Lens lens,
      MapMotion motion,
      Hover hover,
      Clusters clusters,
      LegendFold legend,
      Supplier<Above> above) {
    this.desk = desk;
    this.lens = lens;
    this.motion = motion;
    this.hover = hover;
    this.clusters = clusters;
    this.legend = legend;
    this.above = above;
  }

  /** Takes what lies under the pointer on the map beside; it is ringed on both. */
  void hoverElsewhere(Optional<String> group) {
    elsewhere = group;
  }

  /** Assumptions of the outlook move nothing on the map, so that a slider paints no map anew. */
  private static Viewpoint shown(Viewpoint viewpoint) {
    return viewpoint.withAdjustments(viewpoint.adjustments().ofSites());
  }

  /**
   * What is to be painted now; empty before there is anything to look at.
   *
   * @param width of the map, in pixels
   * @param height of the map, in pixels
   * @param outputScale pixels of the screen per pixel of the map
   */
  Optional<Painting> painting(double width, double height, double outputScale) {
    return lens.viewpoint()
        .flatMap(
            viewpoint ->
                desk.workspace()
                    .sight()
                    .flatMap(
                        sight ->
                            motion
                                .wanted()
                                .map(
                                    frame ->
                                        new Painting(
                                            sight.atlas(),
                                            shown(viewpoint),
                                            frame,
                                            desk.theme(),
                                            hosts.of(sight.atlas(), viewpoint.region()),
                                            hover.group().or(() -> elsewhere),
                                            clusters.opened(),
                                            legend.isOpen(width, height),
                                            above.get(),
                                            desk.workspace().ownLayers(),
                                            outputScale))));
  }
}
