package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.PowerSum;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What a map says, in a sentence made of its figures, and below it the quantity, the unit and the
 * two dates.
 *
 * @param words texts by key
 * @param numbers how numbers are written
 */
public record MapTitle(Words words, Numbers numbers) {

  /** The finding. */
  public Said finding(Shown shown, Viewpoint viewpoint) {
    return switch (viewpoint.region()) {
      case UNITED_STATES -> unitedStates(shown, viewpoint);
      case KOREA -> korea(shown, viewpoint);
      case PACIFIC ->
          shown.flows().isEmpty()
              ? world(shown, "map.title.pacific")
              : flow(shown.flows().getFirst());
      case WORLD, GLOBE -> world(shown, "map.title.world");
    };
  }

  /** What is measured, when, and as known when: one or more lines. */
  public List<Said> support(Shown shown, Viewpoint viewpoint) {
    List<Said> lines = new ArrayList<>();
    if (shown.hasCandidates()) {
      lines.add(say("map.candidates.disclaimer"));
    }
    if (viewpoint.region() == Region.PACIFIC) {
      shown.flows().forEach(flow -> lines.add(firmness(flow)));
    }
    lines.add(
        switch (viewpoint.region()) {
          case UNITED_STATES ->
              say(viewpoint.adjacentSites() ? "map.support.us.adjacent" : "map.support.us");
          case KOREA -> say(weighting(viewpoint), viewpoint.profile());
          case PACIFIC, WORLD, GLOBE ->
              !shown.flows().isEmpty() && viewpoint.region() == Region.PACIFIC
                  ? world(shown, "map.title.pacific")
                  : say(
                      viewpoint.adjacentSites()
                          ? "map.support.world.adjacent"
                          : "map.support.world");
        });
    if (!viewpoint.filter().isNone()) {
      lines.add(
          say(
              viewpoint.filter().hides() ? "map.support.hidden" : "map.support.filtered",
              shown.passing(),
              shown.all()));
    }
    if (shown.off() > 0) {
      lines.add(say("map.support.off", shown.off(), shown.off() + shown.all()));
    }
    long supposed = shown.sites().stream().filter(s -> !s.whatIf().equals(WhatIf.NOTHING)).count();
    if (supposed > 0) {
      lines.add(say("map.support.whatIf", supposed));
    }
    int silent = silent(shown);
    if (silent > 0 && viewpoint.region() != Region.KOREA) {
      lines.add(say("map.support.silent", capital(count(silent)), silent));
    }
    lines.add(
        say("map.support.dates", viewpoint.at().toString(), numbers.day(viewpoint.knownOn())));
    return lines;
  }

  /** The key of what the candidates are scored by. */
  private static String weighting(Viewpoint viewpoint) {
    if (!viewpoint.weights().isEmpty()) {
      return "map.support.korea.other";
    }
    return viewpoint.profile().equals(Profile.QUAYSIDE)
        ? "map.support.korea"
        : "map.support.korea.profile";
  }

  private Said unitedStates(Shown shown, Viewpoint viewpoint) {
    List<ShownSite> counted = shown.passing(Presence.COUNTED);
    if (counted.isEmpty()) {
      return nothing(shown, List.of(Presence.COUNTED), "map.title.us.off", "map.title.us.none");
    }
    PowerSum power = MapSums.of(shown).counted().orElseThrow();
    if (isUnknown(power)) {
      return unpublished(counted.size());
    }
    Quantity energised = power.energised().quantity();
    String key =
        energised.amount().signum() > 0
            ? "map.title.us." + power.advance().word()
            : viewpoint.isPlan() ? "map.title.us.dark.plan" : "map.title.us.dark";
    return say(
        key,
        subject(shown, counted.size(), power),
        planned(power),
        power(power.energised(), MapSums.energised()),
        viewpoint.at().toString(),
        power(power.running(), MapSums.running()));
  }

  /** Whether no site in the sum has a power yet; zero would be a claim. */
  private static boolean isUnknown(PowerSum power) {
    return power.planned().quantity().amount().signum() == 0;
  }

  private Said unpublished(int sites) {
    return say("map.title.us.unpublished", capital(count(sites)), sites);
  }

  private Said planned(PowerSum counted) {
    return power(counted.planned(), MapSums.plannedOfCounted());
  }

  /** A sum of power with the word for an estimate where it is one. */
  private Said power(Figure sum, String id) {
    String amount = numbers.gigawatts(sum.quantity());
    return Said.figure(sum.estimated() ? words.text("map.estimate", amount) : amount, id);
  }

  private Said say(String key, Object... arguments) {
    return Said.of(words, key, arguments);
  }

  /** Why no site is counted: the filter, a layer that is off, or the day. */
  private Said nothing(Shown shown, List<Presence> roles, String off, String none) {
    if (roles.stream().anyMatch(shown::isFiltered)) {
      return say("map.title.filtered.none");
    }
    return say(shown.off() > 0 ? off : none);
  }

  private Said flow(Flow flow) {
    FlowWords said = new FlowWords(words, numbers);
    return said.amount(flow).isEmpty()
        ? say("map.title.flow.some", said.kind(flow), said.country(flow))
        : say("map.title.flow", said.kind(flow), said.country(flow), said.figure(flow));
  }

  /** Who would deliver, how firm it is, and that nobody has said which site gets how much. */
  private Said firmness(Flow flow) {
    FlowWords said = new FlowWords(words, numbers);
    String status = flow.contribution().status().word();
    return say(
        "map.support.flow",
        said.suppliers(flow),
        status,
        flow.split() ? "" : said.unknown(flow).getFirst());
  }

  private Said world(Shown shown, String key) {
    MapSums sums = MapSums.of(shown);
    int counted = shown.passing(Presence.COUNTED).size();
    int abroad = shown.passing(Presence.ABROAD).size();
    if (counted + abroad == 0) {
      return nothing(
          shown,
          List.of(Presence.COUNTED, Presence.ABROAD),
          "map.title.world.off",
          "map.title.world.none");
    }
    Said elsewhere =
        sums.abroad()
            .map(sum -> power(sum.planned(), MapSums.plannedAbroad()))
            .orElse(Said.plain(""));
    if (counted == 0) {
      return say("map.title.world.abroad", capital(count(abroad)), abroad, elsewhere);
    }
    PowerSum power = sums.counted().orElseThrow();
    String subject = subject(shown, counted, power);
    Said planned = planned(power);
    if (abroad == 0 && isUnknown(power)) {
      return unpublished(counted);
    }
    return abroad == 0
        ? say("map.title.world.us", subject, planned)
        : say(key, subject, planned, count(abroad), elsewhere);
  }

  private Said korea(Shown shown, Viewpoint viewpoint) {
    List<Score> scores = shown.scores();
    if (!viewpoint.layers().shows(MapLayer.CANDIDATES)) {
      return say("map.title.korea.off");
    }
    if (scores.size() < 3) {
      return say("map.title.korea.few", capital(count(scores.size())), scores.size());
    }
    String first = scores.getFirst().candidate().label();
    List<String> close = Scoring.close(scores).stream().map(s -> s.candidate().label()).toList();
    return switch (close.size()) {
      case 0 -> say("map.title.korea.one", first, count(scores.size()));
      case 1 -> say("map.title.korea.two", first, count(scores.size()), close.getFirst());
      case 2 ->
          say("map.title.korea.three", first, count(scores.size()), close.get(0), close.get(1));
      default -> say("map.title.korea.more", first, count(scores.size()), count(close.size()));
    };
  }

  /**
   * {@code Nine US sites plan}, {@code Four of seven US sites plan} where the others state no power
   * that could be in the sum, or {@code Two of the US sites plan} where a filter keeps others back.
   */
  private String subject(Shown shown, int counted, PowerSum power) {
    int planning = isUnknown(power) ? counted : counted - power.silent();
    if (shown.isFiltered(Presence.COUNTED)) {
      return words.text("map.title.subject.filtered", capital(count(planning)), planning);
    }
    return planning < counted
        ? words.text("map.title.subject.some", capital(count(planning)), planning, count(counted))
        : words.text("map.title.subject", capital(count(counted)), counted);
  }

  /** How many of the sites in the sum state no facility power. */
  private static int silent(Shown shown) {
    MapSums sums = MapSums.of(shown);
    return Stream.of(sums.counted(), sums.abroad())
        .flatMap(Optional::stream)
        .mapToInt(PowerSum::silent)
        .sum();
  }

  /** A number as a word up to twelve, in digits beyond. */
  private String count(int number) {
    String key = "map.number." + number;
    return words.has(key) ? words.text(key) : words.text("map.number", number);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }
}
