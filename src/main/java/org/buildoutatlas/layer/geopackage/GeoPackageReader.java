package org.buildoutatlas.layer.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.geo.CoordinateSystem;
import org.buildoutatlas.layer.LayerFiles;
import org.buildoutatlas.layer.LayerReader;
import org.buildoutatlas.layer.LayerReading;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.layer.ShapesDraft;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.sqlite.SQLiteConfig;

/** Reads GeoPackage files: each table of features becomes a layer. */
public final class GeoPackageReader implements LayerReader {

  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  @Override
  public List<String> endings() {
    return List.of("gpkg");
  }

  @Override
  public boolean mayBegin(byte[] head) {
    return head.length >= SQLITE.length
        && Arrays.equals(head, 0, SQLITE.length, SQLITE, 0, SQLITE.length);
  }

  @Override
  public LayerReading read(Path file, Progress progress) throws IOException, Cancelled {
    String name = LayerFiles.name(file);
    byte[] head = head(file);
    if (!mayBegin(head)) {
      return LayerFiles.refused(name, "layer.geopackage", mistaken(head));
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection database = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
      return read(name, new Tables(database), progress);
    } catch (SQLException e) {
      return LayerFiles.refused(
          name,
          "layer.geopackage",
          "This is an SQLite database, but not a GeoPackage that can be read: %s."
              .formatted(e.getMessage()));
    }
  }

  private static LayerReading read(String file, Tables tables, Progress progress)
      throws SQLException, Cancelled {
    Findings findings = new Findings();
    List<OwnLayer> layers = new ArrayList<>();
    List<Tables.Table> all = tables.all();
    if (all.isEmpty()) {
      findings.error(
          Position.of(file),
          "layer.geopackage.empty",
          "The GeoPackage has no table of features; pictures in tiles are not shown.");
    }
    for (int i = 0; i < all.size(); i++) {
      progress.at((double) i / all.size(), "ui.layers.reading.shapes");
      layer(file, all.get(i), tables, findings, progress).ifPresent(layers::add);
    }
    return new LayerReading(layers, findings.sorted());
  }

  private static Optional<OwnLayer> layer(
      String file, Tables.Table table, Tables tables, Findings findings, Progress progress)
      throws SQLException, Cancelled {
    Findings own = new Findings();
    Optional<CoordinateSystem> system = table.system();
    Optional<OwnLayer> layer = Optional.empty();
    if (system.isEmpty()) {
      own.error(
          Position.of(file),
          "layer.crs",
          "The table “%s” is in a system of coordinates that the atlas does not know: %s."
              .formatted(table.title(), table.systemName()));
    } else {
      Rows rows = tables.rows(table, progress);
      if (rows.broken() > 0) {
        own.warning(
            Position.of(file),
            "layer.geopackage.shape",
            "%d shapes of “%s” cannot be read, curves perhaps, and are left out."
                .formatted(rows.broken(), table.title()));
      }
      if (rows.cut()) {
        own.error(
            Position.of(file),
            "layer.large",
            ("The table “%s” has more than three million positions, too many to be drawn while the "
                    + "map moves. Simplify it first.")
                .formatted(table.title()));
      } else {
        layer =
            new ShapesDraft(table.title(), file, rows.features())
                .layer(system.get(), own, progress);
      }
    }
    own.sorted()
        .forEach(
            finding -> {
              switch (finding.severity()) {
                case ERROR ->
                    findings.error(finding.position(), finding.code(), finding.sentence());
                case WARNING ->
                    findings.warning(finding.position(), finding.code(), finding.sentence());
              }
            });
    return layer;
  }

  private static String mistaken(byte[] head) {
    boolean zip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
    return zip
        ? "This is a ZIP archive, whatever its name says, not a GeoPackage. Unpack it, and add the "
            + "layer that is in it."
        : "This is not a GeoPackage: it does not begin as an SQLite database does.";
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SQLITE.length);
    }
  }
}
