package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.model.Verdict;

/**
 * Partners in groups, each with the contribution it is shown with. Within a group those whose
 * contribution counts come first, then what is within a counted site, and then the largest of each
 * unit; a quantity that is no money ranks as one that is, after the dollars of its verdict.
 *
 * @param atlas as known on the day
 */
record PartnerRanking(Atlas atlas) {

  /**
   * Partners under one heading.
   *
   * @param key of the heading's text
   * @param entries in order; a partner may be in several groups
   */
  record Group(String key, List<Entry> entries) {}

  /**
   * A partner in a group.
   *
   * @param partner who
   * @param leading what it is shown with; empty where no contribution of it is known
   */
  record Entry(Partner partner, Optional<Contribution> leading) {}

  private static final Comparator<Entry> BY_NAME =
      Comparator.comparing(e -> e.partner().name(), String.CASE_INSENSITIVE_ORDER);

  private static final Comparator<Entry> RANK =
      byLeading(c -> -nearness(c.verdict()))
          .thenComparing(byLeading(c -> -unit(c)))
          .thenComparing(Comparator.comparingDouble(PartnerRanking::shown).reversed())
          .thenComparing(BY_NAME);

  private static final Comparator<Entry> SIZE =
      Comparator.comparingDouble(PartnerRanking::shown).reversed().thenComparing(BY_NAME);

  /** The groups of an order; those without a partner do not appear. */
  List<Group> groups(Collection<Partner> partners, PartnerOrder order) {
    List<Group> groups =
        switch (order) {
          case ROLE -> byRole(partners);
          case QUANTITY -> byQuantity(partners);
          case NAME ->
              List.of(new Group("", partners.stream().map(this::entry).sorted(BY_NAME).toList()));
        };
    return groups.stream().filter(g -> !g.entries().isEmpty()).toList();
  }

  private List<Group> byRole(Collection<Partner> partners) {
    List<Group> groups = new ArrayList<>();
    for (PartnerRole role : PartnerRole.values()) {
      List<Entry> entries =
          partners.stream().flatMap(p -> in(role, p).stream()).sorted(RANK).toList();
      groups.add(new Group("ui.partners.role." + role.word(), entries));
    }
    List<Entry> others =
        partners.stream()
            .filter(p -> groups.stream().noneMatch(g -> holds(g, p)))
            .map(this::entry)
            .sorted(RANK)
            .toList();
    groups.add(new Group("ui.partners.role.other", others));
    return groups;
  }

  private static boolean holds(Group group, Partner partner) {
    return group.entries().stream().anyMatch(e -> e.partner().equals(partner));
  }

  /** A partner in a role: with what it puts in so, or for its first kind if that is nothing. */
  private Optional<Entry> in(PartnerRole role, Partner partner) {
    Optional<Contribution> leading =
        leading(partner, c -> PartnerRole.of(c.kind()).equals(Optional.of(role)));
    boolean first =
        atlas.contributionsOf(partner.id()).stream()
                .noneMatch(c -> PartnerRole.of(c.kind()).isPresent())
            && partner.kinds().stream()
                .limit(1)
                .anyMatch(k -> PartnerRole.of(k).equals(Optional.of(role)));
    return leading.isPresent() || first
        ? Optional.of(new Entry(partner, leading))
        : Optional.empty();
  }

  private List<Group> byQuantity(Collection<Partner> partners) {
    List<Group> groups = new ArrayList<>();
    List<Entry> all = partners.stream().map(this::entry).sorted(SIZE).toList();
    List<String> keys = List.of("none", "currency", "other", "power", "money");
    for (int unit = keys.size() - 1; unit >= 0; unit--) {
      int of = unit;
      groups.add(
          new Group(
              "ui.partners.quantity." + keys.get(unit),
              all.stream()
                  .filter(e -> e.leading().map(PartnerRanking::unit).orElse(0) == of)
                  .toList()));
    }
    return groups;
  }

  private Entry entry(Partner partner) {
    return new Entry(partner, leading(partner, _ -> true));
  }

  /**
   * What a partner is shown with: what is put in before what is only claimed, what can be relied on
   * before what cannot, money of counted sites before other things, then the largest amount.
   */
  private Optional<Contribution> leading(Partner partner, Predicate<Contribution> which) {
    return atlas.contributionsOf(partner.id()).stream()
        .filter(which)
        .max(
            Comparator.comparing((Contribution c) -> c.verdict() != Verdict.CLAIM)
                .thenComparing(c -> c.confidence() != Confidence.LOW)
                .thenComparing(c -> c.amount().isPresent())
                .thenComparingInt(c -> nearness(c.verdict()))
                .thenComparingInt(PartnerRanking::unit)
                .thenComparingDouble(PartnerRanking::size));
  }

  /** How near a verdict is to money that counts. */
  private static int nearness(Verdict verdict) {
    return switch (verdict) {
      case COUNTS -> 4;
      case FUNDS_COUNTED_SITE, RENT_FOR_COUNTED_SITE, INSIDE_COUNTED_SITE -> 3;
      case RENT_ELSEWHERE, EQUITY_ELSEWHERE, CONTINGENT, SUPERSEDED, OUTSIDE_US, NOT_MONEY -> 2;
      case UNCLEAR -> 1;
      case CLAIM -> 0;
    };
  }

  private static int unit(Contribution c) {
    return c.amount()
        .map(Value.Amount::quantity)
        .map(q -> q.isMoney() ? 4 : q.isPower() ? 3 : q.isOtherMoney() ? 1 : 2)
        .orElse(0);
  }

  private static double shown(Entry entry) {
    return entry.leading().map(PartnerRanking::size).orElse(-1.0);
  }

  /** Comparable within a unit; amounts of other currencies are not, one with another. */
  private static double size(Contribution c) {
    return c.amount()
        .map(Value.Amount::quantity)
        .filter(q -> !q.isOtherMoney())
        .map(q -> q.isPower() ? q.inMegawatts().toDouble() : q.toDouble())
        .orElse(0.0);
  }

  private static Comparator<Entry> byLeading(Function<Contribution, Integer> rank) {
    return Comparator.comparing(e -> e.leading().map(rank).orElse(Integer.MAX_VALUE));
  }
}
