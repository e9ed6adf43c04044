package org.buildoutatlas.dataset;

import java.nio.file.Path;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Reads a data set's folder. Whatever is wrong with it becomes a finding; nothing is thrown for the user's data. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class DataSetReader {

  /** Reads a folder, reporting progress file by file. */
  public Reading read(Path folder, Progress progress) throws Cancelled {
    throw new UnsupportedOperationException();
  }

  /** Reads the data set that is part of the product. */
  public Reading readEmbedded(Progress progress) throws Cancelled {
    throw new UnsupportedOperationException();
  }
}
