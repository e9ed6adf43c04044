package org.buildoutatlas.dataset;

import java.util.List;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Story;

/**
 * A folder that has been read.
 *
 * @param name where it came from, as shown in the status bar
 * @param atlas what is known
 * @param stories in their own order, those of one order in that of their files
 */
public record DataSet(String name, Atlas atlas, List<Story> stories) {

  /** Copies the stories. */
  public DataSet {
    stories = List.copyOf(stories);
  }

  /** A data set without stories. */
  public DataSet(String name, Atlas atlas) {
    this(name, atlas, List.of());
  }
}
