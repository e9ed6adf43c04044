package org.buildoutatlas.bench;

/** Times a piece of work again and again. */
public final class Timing {

  /** Seconds for which work is repeated before anything is measured. */
  private static final double WARM_UP = 4;

  private static final double NANOS = 1e6;

  private Timing() {}

  /** A piece of work, which may fail. */
  public interface Work {
    /** Does it once. */
    void run() throws Exception;
  }

  /**
   * The milliseconds of each run, after a warm-up of seconds and a collection of garbage.
   *
   * @param runs how many are timed
   * @param work must leave its result where others could see it
   * @throws Exception what the work throws
   */
  public static double[] millis(int runs, Work work) throws Exception {
    long end = System.nanoTime() + (long) (WARM_UP * 1e9);
    while (System.nanoTime() < end) {
      work.run();
    }
    System.gc();
    double[] samples = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      work.run();
      samples[i] = (System.nanoTime() - start) / NANOS;
    }
    return samples;
  }
}
