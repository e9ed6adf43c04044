package org.buildoutatlas.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.words.Words;

/** What figures are called: the steps on the way to one as well. */
final class FigureNames {

  private static final String BRIDGE = "bridge.";
  private static final String SUM = ".sum";
  private static final String ENERGISED = ".power.energised";
  private static final String RUNNING = ".power.running";

  /** So many partners are named, for a row has to hold them. */
  private static final int NAMED = 2;

  private final Words words;
  private final Atlas atlas;
  private final OutlookNames outlook;
  private final SitingNames siting;

  FigureNames(Words words, Atlas atlas) {
    this.words = words;
    this.atlas = atlas;
    this.outlook = new OutlookNames(words, atlas);
    this.siting = new SitingNames(words, atlas);
  }

  /**
   * In few words; its id where it has no name.
   *
   * @param listed its id in the catalogue, if it has one
   */
  String of(String listed, Figure figure) {
    String id = figure.id();
    if (listed.endsWith(RUNNING)) {
      id = id.replace(ENERGISED, RUNNING);
    }
    for (String known : List.of(listed, id)) {
      String key = "explain.name." + known;
      if (words.has(key)) {
        return words.text(key);
      }
    }
    String named = id;
    return outlook
        .of(named)
        .or(() -> siting.of(named))
        .or(() -> ofSite(named))
        .or(() -> stated(figure))
        .or(
            () ->
                named.startsWith(BRIDGE)
                    ? ofStep(named.substring(BRIDGE.length()))
                    : Optional.empty())
        .orElse(named);
  }

  /** {@code abilene.cost.shell} becomes the site's label and what it is; also with a suffix. */
  private Optional<String> ofSite(String id) {
    int dot = id.indexOf('.');
    return Optional.of(dot)
        .filter(at -> at > 0)
        .flatMap(at -> atlas.site(id.substring(0, at)))
        .map(
            site -> {
              String rest = id.substring(dot + 1);
              String key = "explain.name.site." + rest;
              return words.has(key)
                  ? words.text("explain.name.of", site.label(), words.text(key))
                  : "";
            })
        .filter(name -> !name.isEmpty());
  }

  /** A step of the bridge, its sum, or what a contribution's upper end is above its amount. */
  private Optional<String> ofStep(String step) {
    String key = "chart.bridge." + step.replace(SUM, "");
    if (words.has(key)) {
      String name = words.text(key);
      return Optional.of(step.endsWith(SUM) ? words.text("explain.name.sum", name) : name);
    }
    return contribution(step.substring(step.indexOf('.') + 1))
        .map(c -> words.text("explain.name.upper-end", named(c)));
  }

  private Optional<String> stated(Figure figure) {
    return switch (figure.derivation()) {
      case Derivation.Contributed c -> Optional.of(named(c.contribution()));
      case Derivation.Claimed c ->
          Optional.of(words.text("explain.name.claim", c.claim().claimant(), c.claim().wording()));
      case Derivation.Rated r ->
          Optional.of(words.text("explain.name.rate", r.rate().currency(), r.rate().on().text()));
      case Derivation.Computed c when c.formula().equals(Figure.CONVERTED) ->
          stated(c.inputs().getFirst());
      case Derivation.Observed _,
          Derivation.Computed _,
          Derivation.Measured _,
          Derivation.Supposed _,
          Derivation.Assumed _ ->
          Optional.empty();
    };
  }

  private Optional<Contribution> contribution(String id) {
    return atlas.contributions().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private String named(Contribution contribution) {
    List<String> partners =
        contribution.partners().stream()
            .map(id -> atlas.partner(id).map(Partner::name).orElse(id))
            .toList();
    String key = "ui.kind." + contribution.kind();
    String kind = words.has(key) ? words.text(key) : contribution.kind();
    return words.text("explain.name.of", shortened(partners), kind.replace('-', ' '));
  }

  private String shortened(List<String> partners) {
    String first = partners.stream().limit(NAMED).collect(Collectors.joining(", "));
    return partners.size() > NAMED
        ? words.text("explain.name.others", first, partners.size() - NAMED)
        : first;
  }
}
