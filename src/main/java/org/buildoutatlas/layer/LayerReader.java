package org.buildoutatlas.layer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Reads layers of one format. Safe to call from any thread. */
public interface LayerReader {

  /** How the names of its files end, without the dot, in small letters; the usual one first. */
  List<String> endings();

  /** Whether a file that begins with these bytes, a few dozen at most, may be of its format. */
  boolean mayBegin(byte[] head);

  /**
   * Reads a file that is there and not empty. What is wrong with it is found, not thrown.
   *
   * @throws IOException if the file cannot be read at all
   */
  LayerReading read(Path file, Progress progress) throws IOException, Cancelled;
}
