package org.buildoutatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The land of the globe at 1:10m, 409,000 vertices: a layer that everybody can fetch and measure.
 *
 * <p>It is far finer than what the product carries, and is fetched by {@code npm} when it is first
 * needed.
 */
final class LandLayer {

  private static final String PACKAGE = "world-atlas@2.0.2";

  private LandLayer() {}

  /**
   * Rings of longitude and latitude; the first and the last place of each are the same.
   *
   * @param folder where it is kept
   * @return empty where it cannot be fetched
   */
  static Optional<List<double[]>> fetch(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("package/land-10m.json");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      boolean fetched =
          run(folder, "npm", "pack", "--silent", PACKAGE)
              && run(folder, "tar", "-xzf", "world-atlas-2.0.2.tgz", "package/land-10m.json");
      if (!fetched) {
        return Optional.empty();
      }
    }
    return Optional.of(rings(JsonMapper.shared().readTree(file)));
  }

  private static boolean run(Path folder, String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Puts rings together from the arcs of a TopoJSON file (specification 1.0). */
  private static List<double[]> rings(JsonNode topology) {
    List<double[]> arcs = new ArrayList<>();
    topology.get("arcs").forEach(arc -> arcs.add(arc(arc, topology.get("transform"))));
    List<double[]> rings = new ArrayList<>();
    for (JsonNode geometry : topology.at("/objects/land/geometries")) {
      for (JsonNode polygon : geometry.get("arcs")) {
        polygon.forEach(ring -> rings.add(ring(ring, arcs)));
      }
    }
    return rings;
  }

  private static double[] arc(JsonNode arc, JsonNode transform) {
    double[] points = new double[arc.size() * 2];
    long[] sum = new long[2];
    for (int i = 0; i < arc.size(); i++) {
      for (int axis = 0; axis < 2; axis++) {
        sum[axis] += arc.get(i).get(axis).asLong();
        points[2 * i + axis] =
            sum[axis] * transform.get("scale").get(axis).asDouble()
                + transform.get("translate").get(axis).asDouble();
      }
    }
    return points;
  }

  private static double[] ring(JsonNode ring, List<double[]> arcs) {
    double[] points = new double[0];
    for (JsonNode index : ring) {
      int i = index.asInt();
      double[] arc = i < 0 ? reversed(arcs.get(~i)) : arcs.get(i);
      // The first point of an arc is the last of the one before it.
      int kept = Math.max(0, points.length - 2);
      double[] joined = new double[kept + arc.length];
      System.arraycopy(points, 0, joined, 0, kept);
      System.arraycopy(arc, 0, joined, kept, arc.length);
      points = joined;
    }
    return points;
  }

  private static double[] reversed(double[] arc) {
    double[] turned = new double[arc.length];
    for (int i = 0; i < arc.length; i += 2) {
      turned[i] = arc[arc.length - 2 - i];
      turned[i + 1] = arc[arc.length - 1 - i];
    }
    return turned;
  }
}
