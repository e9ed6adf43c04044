package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.ledger.Payment;

/**
 * Payments of one kind in the order of their rows: those with the same goal together, goals with
 * money that counts before others, then the largest first.
 *
 * @param kind what they are paid for
 * @param goals in order
 */
record PaymentRows(Payment.Kind kind, List<Goal> goals) {

  private static final Comparator<Payment> ROWS =
      Comparator.comparing(Payment::counts)
          .thenComparing(p -> p.dollars().amount())
          .reversed()
          .thenComparing(Payment::id);

  private static final Comparator<Goal> GOALS =
      Comparator.comparing((Goal g) -> g.payments().getFirst().counts())
          .thenComparing(Goal::sum)
          .reversed()
          .thenComparing(g -> g.payments().getFirst().id());

  /**
   * Payments that end at the same partners or, where no partner is paid, at the same sites.
   *
   * @param payments at least one
   */
  record Goal(List<Payment> payments) {

    /** Whom they pay; empty where they go to sites directly. */
    List<String> payees() {
      return payments.getFirst().payees();
    }

    private BigDecimal sum() {
      return payments.stream()
          .map(p -> p.dollars().amount())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** All payments by kind; kinds without a payment do not appear. */
  static List<PaymentRows> of(List<Payment> payments) {
    List<PaymentRows> rows = new ArrayList<>();
    for (Payment.Kind kind : Payment.Kind.values()) {
      Map<List<String>, List<Payment>> byGoal = new LinkedHashMap<>();
      payments.stream()
          .filter(p -> p.kind() == kind)
          .sorted(ROWS)
          .forEach(p -> byGoal.computeIfAbsent(goal(p), _ -> new ArrayList<>()).add(p));
      if (!byGoal.isEmpty()) {
        rows.add(
            new PaymentRows(kind, byGoal.values().stream().map(Goal::new).sorted(GOALS).toList()));
      }
    }
    return rows;
  }

  private static List<String> goal(Payment payment) {
    List<String> goal = new ArrayList<>();
    goal.add(payment.payees().isEmpty() ? "site" : "partner");
    goal.addAll(payment.payees().isEmpty() ? payment.contribution().sites() : payment.payees());
    return goal;
  }
}
