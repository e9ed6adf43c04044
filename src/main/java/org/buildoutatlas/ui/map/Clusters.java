package org.buildoutatlas.ui.map;

import java.util.Optional;
import org.buildoutatlas.map.Cluster;
import org.buildoutatlas.map.MapScene;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.ui.kit.Desk;

/**
 * Opens the signs for several sites: flies to where they fall apart, or lays their sites out about
 * the place where going closer would not part them.
 */
final class Clusters {

  private final Desk desk;
  private final Lens lens;
  private final SiteMap sites;
  private final MapMotion motion;
  private final Runnable changed;
  private Optional<String> opened = Optional.empty();

  /** {@code changed} is told when another sign was laid out, or none any more. */
  Clusters(Desk desk, Lens lens, SiteMap sites, MapMotion motion, Runnable changed) {
    this.desk = desk;
    this.lens = lens;
    this.sites = sites;
    this.motion = motion;
    this.changed = changed;
  }

  /** Whether a group's name is that of a sign for several sites. */
  static boolean isCluster(String group) {
    return group.startsWith("cluster:");
  }

  /** The name of the sign whose sites are laid out; given up once the map shows none of it. */
  Optional<String> opened() {
    opened = opened.filter(name -> find(name).isPresent());
    return opened;
  }

  /** The sign with that name on the map that is wanted now. */
  Optional<Cluster> find(String group) {
    return desk.workspace()
        .sight()
        .flatMap(
            sight ->
                motion
                    .target()
                    .filter(_ -> lens.viewpoint().isPresent())
                    .flatMap(
                        frame ->
                            sites.cluster(
                                MapScene.of(
                                    sight.atlas(),
                                    lens.viewpoint().orElseThrow(),
                                    frame,
                                    desk.theme(),
                                    sites.census()),
                                group)));
  }

  /** Opens a sign. */
  void open(String group) {
    find(group)
        .ifPresent(
            cluster -> {
              if (cluster.parts()) {
                motion.fly((moves, frame) -> moves.open(frame, cluster));
              } else {
                opened = Optional.of(group);
                changed.run();
              }
            });
  }

  /** Folds what is laid out; whether anything was. */
  boolean close() {
    boolean was = opened.isPresent();
    opened = Optional.empty();
    if (was) {
      changed.run();
    }
    return was;
  }
}
