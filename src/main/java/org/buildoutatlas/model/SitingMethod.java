package org.buildoutatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what rules candidates are compared, beside criteria and weights.
 *
 * @param profiles the first is the usual one; empty where there is but one way to compare
 * @param confidenceScale what the words for confidence are worth, 0 to 1
 * @param spread how far weights wander in the simulation
 * @param distances what is computed from positions
 */
public record SitingMethod(
    List<Profile> profiles,
    Map<Confidence, Double> confidenceScale,
    Spread spread,
    List<Distance> distances) {

  /** What holds where a data set says nothing else. */
  public static final SitingMethod USUAL =
      new SitingMethod(
          List.of(),
          Map.of(Confidence.HIGH, 1.0, Confidence.MEDIUM, 0.7, Confidence.LOW, 0.4),
          new Spread(40, "An assumption of this atlas.", List.of()),
          List.of());

  /**
   * How far weights wander.
   *
   * @param concentration the sum of the parameters of the Dirichlet distribution about the user's
   *     weights, above 0; the higher, the nearer they stay
   * @param rationale why this one
   * @param sources what it leans on; empty for a free choice
   */
  public record Spread(double concentration, String rationale, List<Source> sources) {

    /** Copies the sources, and rejects what is no concentration. */
    public Spread {
      sources = List.copyOf(sources);
      if (!(concentration > 0)) {
        throw new IllegalArgumentException("No concentration: " + concentration);
      }
    }
  }

  /**
   * How far it is to the nearest of some places, computed on the ellipsoid and never typed in.
   *
   * @param key the {@link Measurement#key} that it fills
   * @param to the places, at least one
   * @param note what it leaves out
   * @param sources where the places come from
   */
  public record Distance(String key, List<ReferencePoint> to, String note, List<Source> sources) {

    /** Copies the lists. */
    public Distance {
      to = List.copyOf(to);
      sources = List.copyOf(sources);
    }
  }

  /** Copies the lists. */
  public SitingMethod {
    distances = List.copyOf(distances);
    profiles = List.copyOf(profiles);
    confidenceScale = Map.copyOf(confidenceScale);
  }

  /** The profile with that id. */
  public Optional<Profile> profile(String id) {
    return profiles.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** What a confidence is worth, 0 to 1. */
  public double worth(Confidence confidence) {
    return confidenceScale.getOrDefault(confidence, 0.0);
  }
}
