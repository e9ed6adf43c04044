package org.buildoutatlas.dataset;

import java.util.List;
import org.buildoutatlas.check.Finding;

/** What came of reading a folder. */
public sealed interface Reading {

  /** What was found, in order of place. */
  List<Finding> findings();

  /**
   * The folder can be opened.
   *
   * @param dataSet what was read
   * @param findings warnings only
   */
  record Accepted(DataSet dataSet, List<Finding> findings) implements Reading {
    /** Copies the findings. */
    public Accepted {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The folder cannot be opened.
   *
   * @param findings at least one error
   * @param unreadable whether nothing could be read at all, rather than something being wrong with
   *     what was read
   */
  record Rejected(List<Finding> findings, boolean unreadable) implements Reading {
    /** Copies the findings. */
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}
