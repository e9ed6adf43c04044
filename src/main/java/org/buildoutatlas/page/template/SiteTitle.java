package org.buildoutatlas.page.template;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.map.SiteWords;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/** What the page of a site says of it in a statement and a line. */
record SiteTitle(SiteBriefing s) {

  /** Its power, how much of it is on, and its money; what nobody has stated is said. */
  String title() {
    return s.b()
        .text(
            "page.site.title",
            s.site().label(),
            Stream.of(power(), status(), energised(), money())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
  }

  /** Its full name, how it stands, and how it belongs to the programme. */
  String support() {
    return Stream.of(
            s.site().name(),
            s.wording().status(s.standing()),
            s.b().text("ui.group." + group(s.site())))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String power() {
    return s.standing()
        .facilityPower()
        .map(f -> s.b().text("page.site.planned", amount(f)))
        .or(
            () ->
                s.standing()
                    .itPower()
                    .map(
                        f ->
                            s.b().text("page.site.planned", s.b().text("map.label.it", amount(f)))))
        .orElseGet(() -> s.b().text("map.label.noPower"));
  }

  private String status() {
    return switch (s.standing().status()) {
      case OPERATIONAL, UNDER_CONSTRUCTION, ANNOUNCED -> "";
      case LETTER_OF_INTENT, REPORTED, RUMOURED, PAUSED, CANCELLED -> s.standing().status().word();
    };
  }

  private String energised() {
    Standing standing = s.standing();
    String said =
        new SiteWords(s.b().style().words(), s.b().style().numbers()).energisedWords(standing);
    if (!said.isEmpty()) {
      boolean estimated = standing.energised().filter(Figure::estimated).isPresent();
      return estimated ? s.b().text("chart.estimate", said) : said;
    }
    if (standing.status() == Status.CANCELLED) {
      return "";
    }
    return standing.isAhead()
        ? s.b().text("page.site.dark.plan", s.b().viewpoint().at().toString())
        : s.b().text("page.site.dark");
  }

  private String money() {
    Optional<SiteCost> counted = s.counted();
    if (counted.isPresent()) {
      return counted
          .filter(SiteCost::isKnown)
          .map(cost -> s.b().text("page.site.counted", amount(cost.total())))
          .orElseGet(() -> s.b().text("page.site.counted.unknown"));
    }
    return s.b().text("page.site.notCounted");
  }

  private String amount(Figure figure) {
    String amount = s.b().style().numbers().quantity(figure.quantity());
    return figure.estimated() ? s.b().text("chart.estimate", amount) : amount;
  }

  private static String group(Site site) {
    return switch (site.group()) {
      case US_STARGATE -> "us-stargate";
      case US_ADJACENT -> "us-adjacent";
      case WORLD -> "world";
    };
  }
}
