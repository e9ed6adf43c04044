package org.buildoutatlas.siting;

import java.util.random.RandomGenerator;

/**
 * Draws from the gamma distribution with scale 1: G. Marsaglia and W. W. Tsang, "A simple method
 * for generating gamma variables", ACM Transactions on Mathematical Software 26 (2000), 363–372.
 */
final class Gamma {

  private final double shape;
  private final double d;
  private final double c;

  /** Of a shape above 0. */
  Gamma(double shape) {
    this.shape = shape;
    // Below 1 the method is used one higher, and the draw is brought down again.
    this.d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
    this.c = 1 / Math.sqrt(9 * d);
  }

  double draw(RandomGenerator random) {
    double lowered = shape < 1 ? Math.pow(random.nextDouble(), 1 / shape) : 1;
    while (true) {
      double x = random.nextGaussian();
      double root = 1 + c * x;
      if (root > 0) {
        double v = root * root * root;
        // 1 − nextDouble is above 0, so that it has a logarithm.
        double u = 1 - random.nextDouble();
        if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
          return d * v * lowered;
        }
      }
    }
  }
}
