package org.buildoutatlas.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.check.Nearest;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;

/** Reads weights from words such as {@code cooling=35, waves=10}. */
public final class WeightsText {

  /** More would be a slip of the finger. */
  private static final double MOST = 1_000_000;

  private final String text;
  private final List<String> known;

  private WeightsText(String text, Siting siting) {
    this.text = text;
    this.known = siting.criteria().stream().map(Criterion::id).toList();
  }

  /** What comes of reading. */
  public sealed interface Reading {

    /**
     * They can be used.
     *
     * @param weights as they were given, by criterion; not yet shares
     */
    record Read(Map<String, Double> weights) implements Reading {
      /** Copies the weights. */
      public Read {
        weights = Map.copyOf(weights);
      }
    }

    /**
     * They cannot be used.
     *
     * @param kind what is wrong
     * @param start where it begins: an index into the words, at most their length
     * @param met what stands there
     * @param hint the criterion that may be meant
     */
    record Wrong(Kind kind, int start, String met, Optional<String> hint) implements Reading {}
  }

  /** What can be wrong. */
  public enum Kind {
    /** There is no sign of equality. */
    NO_EQUALS,
    /** No criterion has that id. */
    NO_CRITERION,
    /** It is no number from 0 to a million. */
    NO_NUMBER,
    /** The criterion was named before. */
    TWICE,
    /** Nothing weighs anything. */
    ALL_ZERO
  }

  /** The weights; those that are not named are 0. */
  public static Reading read(String text, Siting siting) {
    return new WeightsText(text, siting).read();
  }

  private Reading read() {
    Map<String, Double> weights = new LinkedHashMap<>();
    int start = 0;
    for (String part : text.split(",", -1)) {
      int at = start + part.length() - part.stripLeading().length();
      int equals = part.indexOf('=');
      if (equals < 0) {
        return wrong(Kind.NO_EQUALS, at, part.strip());
      }
      String id = part.substring(0, equals).strip();
      if (!known.contains(id)) {
        return wrong(Kind.NO_CRITERION, at, id);
      }
      String number = part.substring(equals + 1);
      int numberAt = start + equals + 1 + number.length() - number.stripLeading().length();
      Optional<Double> weight = number(number.strip());
      if (weight.isEmpty()) {
        return wrong(Kind.NO_NUMBER, numberAt, number.strip());
      }
      if (weights.putIfAbsent(id, weight.get()) != null) {
        return wrong(Kind.TWICE, at, id);
      }
      start += part.length() + 1;
    }
    return weights.values().stream().allMatch(w -> w == 0)
        ? wrong(Kind.ALL_ZERO, 0, text)
        : new Reading.Read(weights);
  }

  private Reading wrong(Kind kind, int start, String met) {
    return new Reading.Wrong(kind, start, met, Nearest.of(met, known));
  }

  private static Optional<Double> number(String word) {
    if (!word.matches("[0-9]{1,7}(\\.[0-9]{1,9})?")) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(word)).filter(n -> n <= MOST);
  }
}
