package org.buildoutatlas.explain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * All figures of an atlas at a quarter, as known on a day, by stable ids: {@code counted}, {@code
 * counted.share}, {@code headline}, {@code bridge.<step>}, {@code bridge.group.<answer>}, {@code
 * class.<class>}, {@code target.money}, {@code target.power}, {@code power.<what>}, {@code
 * site.<id>.<what>}, {@code contribution.<id>}, {@code claim.<id>.<money or power>}; with an
 * outlook {@code outlook.<p10 to p90 or planned>.<quarter, now or target>}, {@code
 * outlook.chance.<target or 2030>} and the same for power as {@code outlook.power.…}. What was not
 * known on the day has no figure.
 *
 * @param known the atlas as known on the day
 * @param knownOn the day
 * @param at the quarter
 * @param byId in the order of the list above
 */
public record Figures(Atlas known, LocalDate knownOn, Quarter at, Map<String, Figure> byId) {

  /** Copies the map and keeps its order. */
  public Figures {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** The figures; {@code adjacent} counts the US sites beside Stargate. */
  public static Figures of(Atlas atlas, LocalDate knownOn, Quarter at, boolean adjacent) {
    Atlas known = atlas.known(knownOn);
    return of(known, Ledger.of(atlas, known, knownOn, at, adjacent), knownOn);
  }

  /** The same where what was known on the day, and its ledger, have been worked out before. */
  public static Figures of(Atlas known, Ledger ledger, LocalDate knownOn) {
    return new Figures(known, knownOn, ledger.at(), new Catalogue(known, ledger, knownOn).byId());
  }

  /** These and the figures of an outlook. */
  public Figures with(Outlook outlook) {
    Map<String, Figure> all = new LinkedHashMap<>(byId);
    all.putAll(new OutlookCatalogue(outlook).byId());
    return new Figures(known, knownOn, at, all);
  }

  /** The same, and what moves the answer: {@code outlook.swing.<assumption>.<low or high>}. */
  public Figures with(Outlook outlook, Sensitivity sensitivity) {
    Map<String, Figure> all = new LinkedHashMap<>(with(outlook).byId);
    all.putAll(new OutlookCatalogue(outlook).swings(sensitivity));
    return new Figures(known, knownOn, at, all);
  }

  /**
   * These and those of the Korean candidates in the usual profile.
   *
   * @param weights by which they are scored; empty for those of the data set
   */
  public Figures withCandidates(Map<String, Double> weights) {
    return withCandidates(Profile.QUAYSIDE, weights);
  }

  /**
   * These and those of the Korean candidates: {@code siting.<score, rank, closeness or
   * confidence>.<candidate>}, {@code siting.<flip or weight>.<criterion>} and {@code
   * candidate.<id>.<what was measured>}.
   *
   * @param profile in which they are compared
   * @param weights by which they are scored; empty for those of the profile
   */
  public Figures withCandidates(String profile, Map<String, Double> weights) {
    Siting siting = known.siting().under(profile);
    return with(new SitingCatalogue(siting, weights).byId()).with(MeasuredFigures.byId(siting));
  }

  /**
   * The same, and how stable their ranking is: {@code siting.<first, best or worst>.<candidate>},
   * from 10,000 draws.
   */
  public Figures withChances(String profile, Map<String, Double> weights, Progress progress)
      throws Cancelled {
    Siting siting = known.siting().under(profile);
    SitingCatalogue scores = new SitingCatalogue(siting, weights);
    return withCandidates(profile, weights)
        .with(new ChanceCatalogue(siting, scores).byId(progress));
  }

  /** Whether an id is that of the flip point of a criterion, which not every one has. */
  public static boolean isFlip(String id, Atlas atlas) {
    return id.startsWith(SitingCatalogue.FLIP)
        && atlas.siting().criterion(id.substring(SitingCatalogue.FLIP.length())).isPresent();
  }

  /** Whether a figure of that id takes draws of rankings, so that it is there only after them. */
  public static boolean isDrawn(String id) {
    return ChanceCatalogue.isOne(id);
  }

  /** These and others, by id. */
  public Figures with(Map<String, Figure> more) {
    Map<String, Figure> all = new LinkedHashMap<>(byId);
    all.putAll(more);
    return new Figures(known, knownOn, at, all);
  }

  /** All ids, in the order of the catalogue. */
  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /** The figure with that id; empty where there is none at the quarter as known on the day. */
  public Optional<Figure> figure(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id under which the catalogue has a figure; empty for a step on the way to one. */
  public Optional<String> idOf(Figure figure) {
    return byId.entrySet().stream()
        .filter(e -> e.getValue().id().equals(figure.id()) && e.getValue().equals(figure))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
