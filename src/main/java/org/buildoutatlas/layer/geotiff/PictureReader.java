package org.buildoutatlas.layer.geotiff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.geo.GeoTiff;
import org.buildoutatlas.geo.TiffHead;
import org.buildoutatlas.layer.LayerFiles;
import org.buildoutatlas.layer.LayerReader;
import org.buildoutatlas.layer.LayerReading;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Reads GeoTIFF files. */
public final class PictureReader implements LayerReader {

  /** Bytes of pixels that are read through without smaller copies in the file. */
  private static final double MOST = 1L << 30;

  /** Bytes of one piece of the file that are unpacked at once. */
  private static final long MOST_AT_ONCE = 1L << 27;

  /** The widest of the smaller copies that is worth reading instead. */
  private static final long WIDEST = 16_384;

  @Override
  public List<String> endings() {
    return List.of("tif", "tiff");
  }

  @Override
  public boolean mayBegin(byte[] head) {
    return head.length > 3
        && head[0] == head[1]
        && (head[0] == 'I' || head[0] == 'M')
        && (head[2] == 42 || head[3] == 42 || head[2] == 43 || head[3] == 43);
  }

  @Override
  public LayerReading read(Path file, Progress progress) throws Cancelled {
    String name = LayerFiles.name(file);
    try {
      TiffHead head = TiffHead.read(file);
      Optional<String> obstacle = obstacle(head);
      if (obstacle.isPresent()) {
        return LayerFiles.refused(name, "layer.tiff.large", obstacle.get());
      }
      progress.at(0.2, "ui.layers.reading.pixels");
      return GeoTiff.read(file, progress)
          .map(picture -> taken(name, head, picture))
          .orElseGet(
              () ->
                  LayerFiles.refused(
                      name,
                      "layer.crs",
                      "The picture does not say where on the ground it lies, or in a system that"
                          + " the atlas does not know. Give it corners and a system, for example"
                          + " EPSG:4326."));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // The reader of pixels throws all of these where a file is broken.
      return LayerFiles.refused(
          name,
          "layer.tiff",
          "This is not a GeoTIFF that can be read: %s."
              .formatted(Optional.ofNullable(e.getMessage()).orElse("it is broken")));
    }
  }

  private static Optional<String> obstacle(TiffHead head) {
    boolean copies = head.overviews().stream().anyMatch(width -> width > 0 && width <= WIDEST);
    boolean large = head.bytes() > MOST && !copies;
    if (!large && head.chunk() <= MOST_AT_ONCE) {
      return Optional.empty();
    }
    return Optional.of(
        ("The picture has %,d × %,d pixels in %d bands, %.1f GB when unpacked: too much to be laid"
             + " over a map. Give it smaller copies (overviews) in tiles, or save it at a coarser "
             + "scale.")
            .formatted(head.width(), head.height(), head.bands(), head.bytes() / 1e9));
  }

  private static LayerReading taken(String file, TiffHead head, GeoTiff picture) {
    Findings findings = new Findings();
    if (picture.thinned()) {
      findings.warning(
          Position.of(file),
          "layer.tiff.thinned",
          "The picture has %,d × %,d pixels; it is shown in %,d × %,d."
              .formatted(
                  head.width(),
                  head.height(),
                  picture.pixels().width(),
                  picture.pixels().height()));
    }
    int dot = file.lastIndexOf('.');
    OwnLayer layer =
        new OwnLayer(
            UUID.randomUUID().toString(),
            dot > 0 ? file.substring(0, dot) : file,
            file,
            0,
            picture.extent(),
            new OwnLayer.Content.Picture(picture.pixels()),
            findings.sorted());
    return new LayerReading(List.of(layer), findings.sorted());
  }
}
