package org.buildoutatlas.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where test data starts: {@code anAtlas().with(aSite("Abilene").at(-99.8,
 * 32.5).facility(1200)).build()}.
 */
public final class Samples {

  /** The day on which the sample facts end. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The day on which a sample fact is published unless it says otherwise. */
  public static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 15);

  private Samples() {}

  /** An atlas with a target of $500 bn and 10 GW and nothing else. */
  public static AtlasBuilder anAtlas() {
    return new AtlasBuilder();
  }

  /**
   * A US Stargate site in Kansas, announced, of unknown power; its id is the label in small
   * letters.
   */
  public static SiteBuilder aSite(String label) {
    return new SiteBuilder(label);
  }

  /** A Korean candidate off Busan without measurements; its id is the label in small letters. */
  public static CandidateBuilder aCandidate(String label) {
    return new CandidateBuilder(label);
  }

  /** A contribution of no partner, of unclear verdict. */
  public static ContributionBuilder aContribution(String id) {
    return new ContributionBuilder(id);
  }

  /** A primary source that was read. */
  public static Source aSource(String id) {
    return new Source(
        id,
        "Publisher of " + id,
        "Title of " + id,
        Optional.of(URI.create("https://example.org/" + id)),
        Optional.of(PartialDate.of(PUBLISHED)),
        1,
        true,
        "");
  }

  /** An American partner. */
  public static Partner aPartner(String id) {
    return new Partner(
        id,
        id,
        "",
        "US",
        "Does something.",
        List.of("equity"),
        Status.ANNOUNCED,
        List.of(aSource(id + "-source")));
  }

  /** A criterion worth 0 at {@code worst} and 1 at {@code best}, which is the greater one. */
  public static Criterion aCriterion(
      String id, String key, double worst, double best, double weight) {
    return new Criterion(
        id,
        id,
        key,
        false,
        "MW",
        List.of(new Criterion.Knot(worst, 0), new Criterion.Knot(best, 1)),
        weight,
        "",
        List.of());
  }

  /** The id made of a label. */
  static String id(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
