package org.buildoutatlas.siting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Value;

/**
 * What comes of trying a place as a candidate: what can be computed is filled in, what the user
 * gives is marked as the user's, and all else is missing, so that the score is an interval.
 */
public sealed interface Trial {

  /**
   * It can be compared with the others.
   *
   * @param candidate with what is known of it
   * @param asked the criteria that nothing is known for yet
   */
  record Made(Candidate candidate, List<Criterion> asked) implements Trial {

    /** Copies the list. */
    public Made {
      asked = List.copyOf(asked);
    }
  }

  /**
   * No candidate can lie there.
   *
   * @param place on land, too far out, or nearer to others
   */
  record Elsewhere(KoreanWaters.Place place) implements Trial {}

  /**
   * A value that was given is not possible.
   *
   * @param criterion whose value
   * @param domain what would be
   */
  record Impossible(Criterion criterion, Domain domain) implements Trial {}

  /**
   * What it is called and how its values came about, in the words of the user's language.
   *
   * @param id unique among candidates
   * @param label its short name
   * @param position how it was placed
   * @param exclusion that no exclusion was checked
   * @param depth where the depth is from
   * @param given that the user gave a value
   */
  record Words(
      String id, String label, String position, String exclusion, String depth, String given) {}

  /**
   * Tries a place.
   *
   * @param given values by criterion id, in the units of the criteria
   */
  static Trial at(
      LonLat place, Words words, Siting siting, KoreanWaters waters, Map<String, Double> given) {
    KoreanWaters.Place where = waters.place(place);
    if (!(where instanceof KoreanWaters.Place.AtSea sea)) {
      return new Elsewhere(where);
    }
    List<Measurement> measured = new ArrayList<>();
    for (Criterion criterion : siting.criteria()) {
      Optional<Double> value = Optional.ofNullable(given.get(criterion.id()));
      Optional<Domain> domain = domain(siting, criterion);
      if (value.isPresent() && domain.filter(d -> !d.holds(value.get())).isPresent()) {
        return new Impossible(criterion, domain.get());
      }
      value.ifPresent(v -> measured.add(given(siting, criterion, v, words.given())));
    }
    if (measured.stream().noneMatch(m -> m.key().equals(DEPTH))) {
      sea.depth().ifPresent(depth -> measured.add(depth(depth, words.depth())));
    }
    Candidate candidate =
        candidate(place, words, Distances.added(measured, siting.method().distances(), place, 0));
    return new Made(
        candidate,
        siting.criteria().stream().filter(c -> Worths.measured(candidate, c).isEmpty()).toList());
  }

  /** The key of the water depth. */
  String DEPTH = "depthM";

  /** The unit in which a criterion's values are measured, as the other candidates have it. */
  private static String unit(Siting siting, Criterion criterion) {
    return siting.candidates().stream()
        .flatMap(c -> c.measurement(criterion.key()).stream())
        .map(Measurement::unit)
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElse(criterion.unit());
  }

  private static Optional<Domain> domain(Siting siting, Criterion criterion) {
    return Domain.of(unit(siting, criterion));
  }

  private static Measurement given(Siting siting, Criterion criterion, double value, String note) {
    return measurement(
        criterion.key(), value, unit(siting, criterion), Measurement.Kind.GIVEN, note);
  }

  private static Measurement depth(double metres, String note) {
    double whole = BigDecimal.valueOf(metres).setScale(0, RoundingMode.HALF_UP).doubleValue();
    return measurement(DEPTH, whole, "m", Measurement.Kind.COMPUTED, note);
  }

  /** With its value as the lower end too, for criteria that read that. */
  private static Measurement measurement(
      String key, double value, String unit, Measurement.Kind kind, String note) {
    return new Measurement(
        key,
        Optional.of(
            new Value.Amount(
                new Quantity(BigDecimal.valueOf(value), unit), Optional.empty(), Optional.empty())),
        Optional.of(value),
        Optional.of(value),
        unit,
        kind,
        Confidence.LOW,
        note,
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Candidate candidate(LonLat place, Words words, List<Measurement> measured) {
    return new Candidate(
        words.id(),
        words.label(),
        words.label(),
        words.label(),
        words.label(),
        "",
        "",
        "",
        place,
        words.position(),
        0,
        List.of(),
        List.of(),
        measured,
        words.exclusion(),
        List.of());
  }
}
