package org.buildoutatlas.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Verdict;

/**
 * Who pays whom: the payments of dollars as known on a day, and the cycles they close. It depends
 * on what is known alone, not on the order in which it is told.
 *
 * @param payments in order of id
 * @param cycles the longest first, then by their partners
 */
public record PaymentGraph(List<Payment> payments, List<PaymentCycle> cycles) {

  private static final Comparator<Payment> FIRM_FIRST =
      Comparator.comparing(Payment::isOpen)
          .thenComparing(p -> p.dollars().amount(), Comparator.reverseOrder())
          .thenComparing(Payment::id);

  /** Copies the lists. */
  public PaymentGraph {
    payments = List.copyOf(payments);
    cycles = List.copyOf(cycles);
  }

  /**
   * The graph of contributions.
   *
   * @param known the contributions as known on the day
   * @param bridge says which of those that would count belong to no site of the sum
   */
  public static PaymentGraph of(List<Contribution> known, Bridge bridge) {
    Set<String> outside =
        bridge.steps().stream()
            .filter(step -> step.kind() == Bridge.Kind.OUTSIDE_SUM)
            .flatMap(step -> step.contributions().stream())
            .map(Contribution::id)
            .collect(Collectors.toSet());
    List<Payment> payments =
        known.stream()
            .sorted(Comparator.comparing(Contribution::id))
            .flatMap(
                c ->
                    Payment.of(c, c.verdict() == Verdict.COUNTS && !outside.contains(c.id()))
                        .stream())
            .toList();
    return new PaymentGraph(payments, cycles(payments));
  }

  private static List<PaymentCycle> cycles(List<Payment> payments) {
    SortedMap<String, SortedMap<String, List<Payment>>> paid = new TreeMap<>();
    for (Payment payment : payments) {
      for (String payer : payment.payers()) {
        for (String payee : payment.payees()) {
          if (payer.equals(payee)) {
            // Who is on both sides of a joint payment pays the others, not himself.
            continue;
          }
          paid.computeIfAbsent(payer, _ -> new TreeMap<>())
              .computeIfAbsent(payee, _ -> new ArrayList<>())
              .add(payment);
        }
      }
    }
    return new Circuits(paid)
        .find().stream()
            .map(partners -> cycle(partners, paid))
            .sorted(
                Comparator.comparingInt((PaymentCycle c) -> c.hops().size())
                    .reversed()
                    .thenComparing(c -> String.join(" ", c.partners())))
            .toList();
  }

  private static PaymentCycle cycle(
      List<String> partners, SortedMap<String, SortedMap<String, List<Payment>>> paid) {
    List<PaymentCycle.Hop> hops = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      String payer = partners.get(i);
      String payee = partners.get((i + 1) % partners.size());
      List<Payment> between =
          paid.getOrDefault(payer, new TreeMap<>()).getOrDefault(payee, List.of());
      hops.add(new PaymentCycle.Hop(payer, payee, between.stream().sorted(FIRM_FIRST).toList()));
    }
    return new PaymentCycle(hops);
  }
}
