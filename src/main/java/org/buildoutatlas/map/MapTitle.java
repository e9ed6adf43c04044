package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.buildoutatlas.model.PowerSum;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.siting.Score;
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
  public String finding(Shown shown, Viewpoint viewpoint) {
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
  public List<String> support(Shown shown, Viewpoint viewpoint) {
    List<String> lines = new ArrayList<>();
    if (shown.hasCandidates()) {
      lines.add(words.text("map.candidates.disclaimer"));
    }
    if (viewpoint.region() == Region.PACIFIC) {
      shown.flows().forEach(flow -> lines.add(firmness(flow)));
    }
    lines.add(
        switch (viewpoint.region()) {
          case UNITED_STATES ->
              words.text(viewpoint.adjacentSites() ? "map.support.us.adjacent" : "map.support.us");
          case KOREA -> words.text("map.support.korea");
          case PACIFIC, WORLD, GLOBE ->
              !shown.flows().isEmpty() && viewpoint.region() == Region.PACIFIC
                  ? world(shown, "map.title.pacific")
                  : words.text(
                      viewpoint.adjacentSites()
                          ? "map.support.world.adjacent"
                          : "map.support.world");
        });
    if (!viewpoint.filter().isNone()) {
      lines.add(
          words.text(
              viewpoint.filter().hides() ? "map.support.hidden" : "map.support.filtered",
              shown.passing(),
              shown.all()));
    }
    if (shown.off() > 0) {
      lines.add(words.text("map.support.off", shown.off(), shown.off() + shown.all()));
    }
    long supposed = shown.sites().stream().filter(s -> !s.whatIf().equals(WhatIf.NOTHING)).count();
    if (supposed > 0) {
      lines.add(words.text("map.support.whatIf", supposed));
    }
    int silent = silent(shown);
    if (silent > 0 && viewpoint.region() != Region.KOREA) {
      lines.add(words.text("map.support.silent", capital(count(silent)), silent));
    }
    lines.add(
        words.text(
            "map.support.dates", viewpoint.at().toString(), numbers.day(viewpoint.knownOn())));
    return lines;
  }

  private String unitedStates(Shown shown, Viewpoint viewpoint) {
    List<ShownSite> counted = shown.passing(Presence.COUNTED);
    if (counted.isEmpty()) {
      return nothing(shown, List.of(Presence.COUNTED), "map.title.us.off", "map.title.us.none");
    }
    PowerSum power = power(counted);
    Quantity energised = power.energised().quantity();
    String key =
        energised.amount().signum() > 0
            ? "map.title.us." + power.advance().word()
            : viewpoint.isPlan() ? "map.title.us.dark.plan" : "map.title.us.dark";
    return words.text(
        key,
        subject(shown, counted.size()),
        numbers.gigawatts(power.planned().quantity()),
        numbers.gigawatts(energised),
        viewpoint.at().toString(),
        numbers.gigawatts(power.running().quantity()));
  }

  /** Why no site is counted: the filter, a layer that is off, or the day. */
  private String nothing(Shown shown, List<Presence> roles, String off, String none) {
    if (roles.stream().anyMatch(shown::isFiltered)) {
      return words.text("map.title.filtered.none");
    }
    return words.text(shown.off() > 0 ? off : none);
  }

  private String flow(Flow flow) {
    FlowWords said = new FlowWords(words, numbers);
    return said.amount(flow).isEmpty()
        ? words.text("map.title.flow.some", said.kind(flow), said.country(flow))
        : words.text("map.title.flow", said.kind(flow), said.country(flow), said.amount(flow));
  }

  /** Who would deliver, how firm it is, and that nobody has said which site gets how much. */
  private String firmness(Flow flow) {
    FlowWords said = new FlowWords(words, numbers);
    String status = flow.contribution().status().word();
    return words.text(
        "map.support.flow",
        said.suppliers(flow),
        status,
        flow.split() ? "" : said.unknown(flow).getFirst());
  }

  private String world(Shown shown, String key) {
    List<ShownSite> counted = shown.passing(Presence.COUNTED);
    List<ShownSite> abroad = shown.passing(Presence.ABROAD);
    if (counted.isEmpty() && abroad.isEmpty()) {
      return nothing(
          shown,
          List.of(Presence.COUNTED, Presence.ABROAD),
          "map.title.world.off",
          "map.title.world.none");
    }
    String elsewhere = numbers.gigawatts(power(abroad).planned().quantity());
    if (counted.isEmpty()) {
      String many = capital(count(abroad.size()));
      return words.text("map.title.world.abroad", many, abroad.size(), elsewhere);
    }
    String subject = subject(shown, counted.size());
    String planned = numbers.gigawatts(power(counted).planned().quantity());
    return abroad.isEmpty()
        ? words.text("map.title.world.us", subject, planned)
        : words.text(key, subject, planned, count(abroad.size()), elsewhere);
  }

  private String korea(Shown shown, Viewpoint viewpoint) {
    List<Score> scores = shown.scores();
    if (!viewpoint.layers().shows(MapLayer.CANDIDATES)) {
      return words.text("map.title.korea.off");
    }
    if (scores.size() < 3) {
      return words.text("map.title.korea.few", capital(count(scores.size())), scores.size());
    }
    return words.text(
        "map.title.korea",
        scores.get(0).candidate().label(),
        scores.get(1).candidate().label(),
        count(scores.size()));
  }

  /**
   * {@code Nine US sites plan}, or {@code Two of the US sites plan} where a filter keeps others of
   * them back.
   */
  private String subject(Shown shown, int counted) {
    return words.text(
        shown.isFiltered(Presence.COUNTED) ? "map.title.subject.filtered" : "map.title.subject",
        capital(count(counted)),
        counted);
  }

  /** How many of the sites in the sum state no facility power. */
  private static int silent(Shown shown) {
    return power(
            shown.sites().stream()
                .filter(s -> s.presence() != Presence.BESIDE)
                .filter(ShownSite::passes)
                .toList())
        .silent();
  }

  private static PowerSum power(List<ShownSite> sites) {
    return PowerSum.of("map", sites.stream().map(ShownSite::standing).toList());
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
