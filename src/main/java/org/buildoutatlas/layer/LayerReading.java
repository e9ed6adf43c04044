package org.buildoutatlas.layer;

import java.util.List;
import org.buildoutatlas.check.Finding;

/**
 * What came of reading a file.
 *
 * @param layers what can be shown; none where the file was refused
 * @param findings what is wrong with the file as a whole, in order of place
 */
public record LayerReading(List<OwnLayer> layers, List<Finding> findings) {

  /** Copies the lists. */
  public LayerReading {
    layers = List.copyOf(layers);
    findings = List.copyOf(findings);
  }

  /** A file that cannot be shown. */
  public static LayerReading refused(List<Finding> findings) {
    return new LayerReading(List.of(), findings);
  }
}
