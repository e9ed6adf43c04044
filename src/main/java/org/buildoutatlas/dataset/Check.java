package org.buildoutatlas.dataset;

import org.buildoutatlas.check.Findings;

/** Looks at what the files of a data set mean together. */
@FunctionalInterface
interface Check {

  /**
   * Notes everything it finds. Rows may lack anything: their schema's findings are noted elsewhere.
   */
  void run(Rows rows, Findings findings);
}
