package org.buildoutatlas.map;

import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.model.Advance;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * The words beside markers.
 *
 * @param words texts by key
 * @param numbers how numbers are written
 */
public record SiteWords(Words words, Numbers numbers) {

  /** How the ids of the powers of a site begin. */
  private static final String POWER = "site.%s.power.";

  /**
   * A site's name and its power, what is switched on of it, and whatever else has to be said at
   * once.
   */
  LabelText of(ShownSite shown) {
    Standing standing = shown.standing();
    Said remarks =
        Said.row(
            List.of(
                power(standing),
                energised(standing),
                Said.plain(status(standing)),
                Said.plain(counted(shown))));
    return new LabelText(
        List.of(Said.plain(shown.site().label()), Said.plain(whatIf(shown)), remarks),
        shown.presence() == Presence.BESIDE);
  }

  private String whatIf(ShownSite shown) {
    return shown.whatIf().equals(WhatIf.NOTHING)
        ? ""
        : words.text("map.label.whatIf", new WhatIfWords(words, numbers).of(shown.whatIf()));
  }

  /** How many sites a sign stands for, what they plan together and what is not in that sum. */
  LabelText of(Bunch bunch) {
    Tally tally = bunch.tally();
    boolean beside = bunch.first().presence() == Presence.BESIDE;
    Said power =
        tally.megawatts().signum() > 0
            ? Said.figure(numbers.power(tally.power()), MapSums.SIGN_PLANNED)
            : Said.plain(words.text("map.label.noPower"));
    String silent =
        tally.silent() > 0 && tally.megawatts().signum() > 0
            ? words.text("map.cluster.silent", tally.silent())
            : "";
    String cancelled =
        tally.cancelled() > 0 ? words.text("map.cluster.cancelled", tally.cancelled()) : "";
    String counted = beside ? words.text("map.label.notCounted") : "";
    Said remarks = Said.row(Stream.of(silent, cancelled, counted).map(Said::plain).toList());
    return new LabelText(
        List.of(Said.of(words, "map.cluster.sites", tally.sites(), power), remarks), beside);
  }

  /** A candidate's name in English and Korean, and where it is so that it is ruled out. */
  LabelText of(Score score) {
    String standing =
        score.candidate().excluded().isPresent() ? words.text("map.label.excluded") : "";
    return new LabelText(
        Stream.of(score.candidate().label(), score.candidate().labelKo(), standing)
            .map(Said::plain)
            .toList(),
        false);
  }

  /** The name of a candidate of the user's own, and that it is one. */
  LabelText ofTrial(Score score) {
    return new LabelText(
        Stream.of(score.candidate().label(), words.text("map.label.trial"))
            .map(Said::plain)
            .toList(),
        false);
  }

  /** A yard's or a landing's name. */
  LabelText of(ReferencePoint point) {
    return new LabelText(List.of(Said.plain(point.name())), true);
  }

  private Said power(Standing standing) {
    String prefix = POWER.formatted(standing.site().id());
    if (standing.facilityPower().isPresent()) {
      return Said.figure(
          numbers.power(standing.facilityPower().get().quantity()), prefix + "facility");
    }
    return standing
        .itPower()
        .map(Figure::quantity)
        .map(it -> words.text("map.label.it", numbers.power(it)))
        .map(it -> Said.figure(it, prefix + "it"))
        .orElseGet(() -> Said.plain(words.text("map.label.noPower")));
  }

  /** What is switched on of it, or is to be by the quarter; empty where that is nothing. */
  public String energisedWords(Standing standing) {
    return energised(standing).text();
  }

  private Said energised(Standing standing) {
    if (standing.energisedShare() == 0) {
      return Said.plain("");
    }
    return standing.energised().map(power -> energised(standing, power)).orElse(Said.plain(""));
  }

  /** What runs as a fact, what is to run as a plan, both where the one adds to the other. */
  private Said energised(Standing standing, Figure power) {
    String prefix = POWER.formatted(standing.site().id());
    String advance = standing.advance().word();
    // A share only where all powers are of the computers; else the reader would divide unlike
    // things.
    boolean share =
        standing.itPower().isPresent()
            && isIt(power)
            && (standing.advance() != Advance.PARTLY
                || standing.running().filter(this::isIt).isPresent());
    String on = share ? numbers.percent(standing.energisedShare()) : amount(power);
    String already =
        share
            ? numbers.percent(standing.runningShare())
            : standing.running().map(this::amount).orElse("");
    return Said.of(
        words,
        share ? "map.label.share." + advance : "map.label.energised." + advance,
        Said.figure(on, prefix + "energised"),
        Said.figure(already, prefix + "running"));
  }

  private String amount(Figure power) {
    String amount = numbers.power(power.quantity());
    return isIt(power) ? words.text("map.label.it", amount) : amount;
  }

  private boolean isIt(Figure power) {
    return power.derivation() instanceof Derivation.Observed o && o.chosen().scope() == Scope.IT;
  }

  private String status(Standing standing) {
    return switch (standing.status()) {
      case OPERATIONAL, UNDER_CONSTRUCTION, ANNOUNCED -> "";
      case LETTER_OF_INTENT, REPORTED, RUMOURED, PAUSED, CANCELLED -> standing.status().word();
    };
  }

  private String counted(ShownSite shown) {
    return shown.presence() == Presence.BESIDE ? words.text("map.label.notCounted") : "";
  }
}
