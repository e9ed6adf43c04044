package org.buildoutatlas.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Measures one thing, or several that share their preparation, in a process of its own. */
public interface Bench {

  /** All that it can measure. */
  List<Measure> measures();

  /**
   * Measures.
   *
   * @param wanted which measures are asked for; others need not be taken
   * @param found takes each result as soon as it is there
   * @throws Exception whatever goes wrong; the other benches run all the same
   */
  void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception;

  /** Options of its Java process besides the usual ones; a later option overrides. */
  default List<String> options() {
    return List.of();
  }

  /**
   * A command that its process is started by, with arguments, for example one that has a screen.
   */
  default List<String> launcher() {
    return List.of();
  }
}
