package org.buildoutatlas.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.FlipPoint;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Topsis;
import org.buildoutatlas.siting.Weights;

/** Gathers how the Korean candidates compare: {@code siting.<what>.<candidate or criterion>}. */
final class SitingCatalogue {

  static final String PREFIX = "siting.";
  static final String SCORE = "siting.score.";
  static final String FLIP = "siting.flip.";
  static final String POINTS = "points";

  static final String SCORED =
      "100 × sum of weight × worth ÷ sum of weights of what was measured, to four decimals";
  static final String RANKED = "1 + how many others score higher";
  static final String TRUSTED =
      "sum of weight × worth of the confidence in what was measured, to four decimals";

  private static final String NEAR =
      "TOPSIS: distance from the worst of all candidates ÷ (distance from the worst + distance from"
          + " the best), over weighted worths";
  private static final String FLIPPED =
      "the weight at which the first two of the ranking score the same, all others in proportion";

  private final Siting siting;
  private final WeightFigures weighing;
  private final Weights weights;
  private final Map<Criterion, Figure> shares = new LinkedHashMap<>();
  private final Map<String, Figure> scores = new LinkedHashMap<>();

  /** Of a siting that is under the profile asked for. */
  SitingCatalogue(Siting siting, Map<String, Double> asked) {
    this.siting = siting;
    this.weighing = new WeightFigures(siting, asked);
    this.weights = weighing.weights();
    siting.criteria().stream()
        .filter(c -> weights.share(c.id()) > 0)
        .forEach(c -> shares.put(c, weighing.of(c)));
  }

  /** The weights that count, in the order of the criteria. */
  List<Figure> shares() {
    return List.copyOf(shares.values());
  }

  Weights weights() {
    return weights;
  }

  /** All of them; none where nothing weighs anything. */
  Map<String, Figure> byId() {
    Map<String, Figure> byId = new LinkedHashMap<>();
    if (weights.isNone()) {
      return byId;
    }
    List<Score> ranked = Scoring.rank(siting, weights.shares());
    ranked.forEach(s -> scores.put(s.candidate().id(), score(s.candidate())));
    Topsis topsis = Topsis.of(siting, weights);
    List<Figure> all = new ArrayList<>(scores.values());
    ranked.forEach(s -> all.add(rank(s)));
    topsis.ranking().forEach(c -> all.add(closeness(c)));
    ranked.forEach(s -> all.add(confidence(s.candidate())));
    FlipPoint.ofFirst(siting, weights).forEach(f -> flip(f).forEach(all::add));
    shares.forEach((_, share) -> all.add(share));
    all.forEach(f -> byId.put(f.id(), f));
    return byId;
  }

  /** From the very figures it is explained by. */
  private Figure score(Candidate candidate) {
    List<Figure> inputs = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal measured = BigDecimal.ZERO;
    for (Map.Entry<Criterion, Figure> share : shares.entrySet()) {
      for (Figure worth : WorthFigures.of(candidate, share.getKey()).stream().toList()) {
        inputs.add(share.getValue());
        inputs.add(worth);
        BigDecimal weight = share.getValue().quantity().amount();
        sum = sum.add(weight.multiply(worth.quantity().amount()));
        measured = measured.add(weight);
      }
    }
    BigDecimal points =
        measured.signum() == 0
            ? BigDecimal.ZERO
            : sum.movePointRight(2).divide(measured, 4, RoundingMode.HALF_UP);
    return Figure.computed(
        SCORE + candidate.id(), new Quantity(points, POINTS), true, SCORED, inputs);
  }

  /** Those that score the same share a rank. */
  private Figure rank(Score score) {
    Figure own = score(score.candidate().id());
    List<Figure> others = scores.values().stream().filter(f -> !f.id().equals(own.id())).toList();
    BigDecimal points = own.quantity().amount();
    long higher = others.stream().filter(f -> f.quantity().amount().compareTo(points) > 0).count();
    List<Figure> inputs = new ArrayList<>(List.of(own));
    inputs.addAll(others);
    return Figure.computed(
        "siting.rank." + score.candidate().id(), rank(1 + (int) higher), true, RANKED, inputs);
  }

  private Figure score(String candidate) {
    return scores.getOrDefault(candidate, Figure.unknown(SCORE + candidate, POINTS));
  }

  /** A rank among so many. */
  Quantity rank(int rank) {
    return new Quantity(BigDecimal.valueOf(rank), "of " + siting.candidates().size());
  }

  private Figure closeness(Topsis.Closeness of) {
    return Figure.computed(
        "siting.closeness." + of.candidate().id(),
        new Quantity(decimals(of.closeness()), WorthFigures.UNIT),
        true,
        NEAR,
        inputs(of.candidate()));
  }

  /** Weights, each with the worth that it weighs. */
  List<Figure> inputs(Candidate candidate) {
    return shares.entrySet().stream()
        .flatMap(
            e ->
                Stream.concat(
                    Stream.of(e.getValue()), WorthFigures.of(candidate, e.getKey()).stream()))
        .toList();
  }

  private Figure confidence(Candidate candidate) {
    List<Figure> inputs = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Criterion, Figure> share : shares.entrySet()) {
      if (MeasuredFigures.read(candidate, share.getKey()).isPresent()) {
        Figure worth = candidate.measurement(share.getKey().key()).map(this::scale).orElseThrow();
        inputs.add(share.getValue());
        inputs.add(worth);
        sum = sum.add(share.getValue().quantity().amount().multiply(worth.quantity().amount()));
      }
    }
    return Figure.computed(
        "siting.confidence." + candidate.id(),
        new Quantity(sum.setScale(4, RoundingMode.HALF_UP), WorthFigures.UNIT),
        true,
        TRUSTED,
        inputs);
  }

  private Figure scale(Measurement measurement) {
    return Figure.assumed(
        "siting.scale." + Marks.word(measurement.confidence()),
        new Quantity(
            BigDecimal.valueOf(siting.method().worth(measurement.confidence())), WorthFigures.UNIT),
        "What the word for confidence is worth, a choice of this atlas",
        List.of());
  }

  private Stream<Figure> flip(FlipPoint flip) {
    Figure share = weighing.of(flip.criterion());
    return flip.share().stream()
        .map(
            at ->
                Figure.computed(
                    FLIP + flip.criterion().id(),
                    new Quantity(WorthFigures.rounded(at / Weights.WHOLE), "share"),
                    true,
                    FLIPPED,
                    List.of(share, score(flip.ahead().id()), score(flip.behind().id()))));
  }

  private static BigDecimal decimals(double number) {
    return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
  }
}
