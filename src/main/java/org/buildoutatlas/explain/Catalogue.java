package org.buildoutatlas.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.ledger.VerdictSums;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Target;

/** Gathers the figures and gives each its id. */
final class Catalogue {

  /** Decimals of a share of the target. */
  private static final int SHARE_PLACES = 4;

  private final Atlas known;
  private final Ledger ledger;
  private final LocalDate knownOn;
  private final Map<String, Figure> byId = new LinkedHashMap<>();

  Catalogue(Atlas known, Ledger ledger, LocalDate knownOn) {
    this.known = known;
    this.ledger = ledger;
    this.knownOn = knownOn;
  }

  /** All of them, in their order. */
  Map<String, Figure> byId() {
    money();
    power();
    known.sites().stream().filter(s -> Standing.isThere(s, ledger.at())).forEach(this::site);
    known.contributions().forEach(this::contribution);
    known.claims().forEach(this::claim);
    return byId;
  }

  private void money() {
    Figure target = target("target.money", Quantity.usd(known.target().usd()));
    byId.put("counted", ledger.counted());
    byId.put("counted.share", share(ledger.counted(), target));
    byId.put("headline", ledger.headline());
    ledger.bridge().steps().forEach(s -> byId.put(s.change().id(), s.change()));
    VerdictSums.of(ledger.bridge()).sums().forEach(s -> byId.put(s.figure().id(), s.figure()));
    for (MoneyClass each : MoneyClass.values()) {
      put("class." + word(each), Optional.ofNullable(ledger.byClass().get(each)));
    }
    byId.put("class.operating-now", ledger.operatingNow());
    byId.put("target.money", target);
  }

  private void power() {
    byId.put(
        "target.power",
        target("target.power", new Quantity(known.target().gigawatts(), Quantity.GW)));
    byId.put("power.planned", ledger.plannedPower());
    byId.put("power.energised", ledger.energisedPower());
    byId.put("power.running", ledger.runningPower());
  }

  private void site(Site site) {
    String id = "site." + site.id() + ".";
    Optional<SiteCost> counted =
        ledger.sites().stream().filter(c -> c.site().id().equals(site.id())).findFirst();
    put(
        id + "cost",
        counted
            .map(SiteCost::total)
            .or(() -> site.evidence(Field.SITE_COST).figure(site.id() + ".cost", knownOn)));
    counted.ifPresent(
        cost -> {
          put(id + "unplaced", cost.unplaced());
          byId.put(id + "shell", cost.shell());
          byId.put(id + "equipment", cost.equipment());
          for (MoneyClass each : MoneyClass.values()) {
            put(id + word(each), Optional.ofNullable(cost.byClass().get(each)));
          }
        });
    Standing standing = Standing.of(site, knownOn, ledger.at());
    put(id + "power.facility", standing.facilityPower());
    put(id + "power.it", standing.itPower());
    put(id + "power.energised", standing.energised());
    put(id + "power.running", standing.running());
  }

  private void contribution(Contribution contribution) {
    put(
        "contribution." + contribution.id(),
        contribution.amount().map(_ -> Figure.contributed(contribution.id(), contribution)));
  }

  private void claim(Claim claim) {
    String id = "claim." + claim.id();
    claim.usd().ifPresent(usd -> claim(id + ".money", Quantity.usd(usd), claim));
    claim.gigawatts().ifPresent(gw -> claim(id + ".power", new Quantity(gw, Quantity.GW), claim));
  }

  private void claim(String id, Quantity amount, Claim claim) {
    byId.put(id, Figure.claimed(id, amount, claim));
  }

  /** The target as it was stated; as set by the data set where no statement of it says so. */
  private Figure target(String id, Quantity amount) {
    Target target = known.target();
    return target.observations().stream()
        .filter(o -> o.quantity().equals(Optional.of(amount)))
        .findFirst()
        .map(o -> Figure.observed(id, o, List.of(o)))
        .orElseGet(() -> Figure.assumed(id, amount, "Target of the data set", target.sources()));
  }

  private static Figure share(Figure part, Figure whole) {
    BigDecimal share =
        whole.quantity().amount().signum() == 0
            ? BigDecimal.ZERO
            : part.quantity()
                .amount()
                .divide(whole.quantity().amount(), SHARE_PLACES, RoundingMode.HALF_EVEN);
    return Figure.computed(
        "counted.share",
        new Quantity(share, "share"),
        false,
        "counted ÷ target, to four decimals",
        List.of(part, whole));
  }

  private void put(String id, Optional<Figure> figure) {
    figure.ifPresent(f -> byId.put(id, f));
  }

  private static String word(MoneyClass each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
