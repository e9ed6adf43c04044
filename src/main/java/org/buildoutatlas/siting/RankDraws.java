package org.buildoutatlas.siting;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Draws rankings and counts who has which rank.
 *
 * <p>Draws come in chunks, each with a generator split from that of the seed, so that the number of
 * cores does not matter.
 */
final class RankDraws {

  private static final String GENERATOR = "L64X128MixRandom";
  private static final String STEP = "siting.progress";
  private static final int CHUNK = 500;

  private final Gamma[] weights;
  private final WorthDraws[][] worths;

  private RankDraws(Gamma[] weights, WorthDraws[]... worths) {
    this.weights = weights;
    this.worths = worths;
  }

  /** Of the criteria that weigh something. */
  static RankDraws of(Siting siting, Weights weights) {
    List<Criterion> heavy =
        siting.criteria().stream().filter(c -> weights.share(c.id()) > 0).toList();
    double concentration = siting.method().spread().concentration();
    return new RankDraws(
        heavy.stream()
            .map(c -> new Gamma(concentration * weights.share(c.id()) / Weights.WHOLE))
            .toArray(Gamma[]::new),
        siting.candidates().stream()
            .map(c -> heavy.stream().map(h -> WorthDraws.of(c, h)).toArray(WorthDraws[]::new))
            .toArray(WorthDraws[][]::new));
  }

  List<Stability.Acceptability> run(
      List<Candidate> candidates, int draws, long seed, Progress progress) throws Cancelled {
    progress.at(0, STEP);
    SplittableGenerator root =
        RandomGeneratorFactory.<SplittableGenerator>of(GENERATOR).create(seed);
    List<SplittableGenerator> chunks =
        Stream.generate(root::split).limit(Math.ceilDiv(draws, CHUNK)).toList();
    int[][] counts =
        IntStream.range(0, chunks.size())
            .parallel()
            .filter(_ -> !progress.isCancelled())
            .mapToObj(i -> count(Math.min(CHUNK, draws - i * CHUNK), chunks.get(i)))
            .reduce(new int[worths.length][worths.length], RankDraws::plus);
    progress.check();
    progress.at(1, STEP);
    return IntStream.range(0, candidates.size())
        .mapToObj(
            i ->
                new Stability.Acceptability(
                    candidates.get(i),
                    Arrays.stream(counts[i]).mapToObj(n -> (double) n / draws).toList()))
        .toList();
  }

  /** How often each candidate has each rank in so many draws. */
  private int[][] count(int draws, RandomGenerator random) {
    int[][] counts = new int[worths.length][worths.length];
    double[] drawn = new double[weights.length];
    double[] scores = new double[worths.length];
    for (int draw = 0; draw < draws; draw++) {
      for (int j = 0; j < weights.length; j++) {
        drawn[j] = weights[j].draw(random);
      }
      for (int i = 0; i < worths.length; i++) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
          sum += drawn[j] * worths[i][j].draw(random);
        }
        scores[i] = sum;
      }
      for (int i = 0; i < worths.length; i++) {
        counts[i][better(scores, i)]++;
      }
    }
    return counts;
  }

  /** How many are better; among equals the earlier ones are. */
  private static int better(double[] scores, int own) {
    int better = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > scores[own] || (scores[i] == scores[own] && i < own)) {
        better++;
      }
    }
    return better;
  }

  private static int[][] plus(int[][] one, int[][] other) {
    return IntStream.range(0, one.length)
        .mapToObj(i -> IntStream.range(0, one.length).map(j -> one[i][j] + other[i][j]).toArray())
        .toArray(int[][]::new);
  }
}
