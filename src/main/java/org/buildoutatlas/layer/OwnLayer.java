package org.buildoutatlas.layer;

import java.util.List;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.geo.Feature;

/**
 * A layer that the user laid over the map.
 *
 * @param id stable word of this reading of the file: another reading has another, so that what was
 *     prepared for a layer can be kept by its id
 * @param name what it is called
 * @param file the name of its file, without the folder
 * @param colour number of its colour in the theme's palette, from 0; painters count round
 * @param extent west, south, east, north in degrees
 * @param content what is drawn
 * @param findings what was odd about it, in order of place
 */
public record OwnLayer(
    String id,
    String name,
    String file,
    int colour,
    Box extent,
    Content content,
    List<Finding> findings) {

  /** Copies the findings. */
  public OwnLayer {
    findings = List.copyOf(findings);
  }

  /** What a layer draws. */
  public sealed interface Content {

    /**
     * Points, lines and areas, WGS 84.
     *
     * @param features in file order; at least one
     */
    record Shapes(List<Feature> features) implements Content {

      /** Copies the list. */
      public Shapes {
        features = List.copyOf(features);
      }
    }

    /**
     * A picture whose rows run along parallels and columns along meridians, evenly over the layer's
     * extent from its north-west corner.
     *
     * @param pixels transparent where the file states nothing
     */
    record Picture(Pixels pixels) implements Content {}
  }

  /** With another colour of the palette. */
  public OwnLayer withColour(int other) {
    return new OwnLayer(id, name, file, other, extent, content, findings);
  }
}
