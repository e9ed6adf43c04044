package org.buildoutatlas.ledger;

import java.util.List;

/**
 * Payments that lead back to where they started. A cycle adds nothing: no payment of it counts
 * unless it is the one that counts at a site.
 *
 * @param hops from partner to partner, the last back to the first; the first payer is the least by
 *     id
 */
public record PaymentCycle(List<Hop> hops) {

  /**
   * All that one partner pays another.
   *
   * @param payer the id of who pays
   * @param payee the id of who is paid
   * @param payments what is paid, what is firm first, then the largest
   */
  public record Hop(String payer, String payee, List<Payment> payments) {

    /** Copies the list. */
    public Hop {
      payments = List.copyOf(payments);
    }
  }

  /** Copies the list. */
  public PaymentCycle {
    hops = List.copyOf(hops);
  }

  /** The ids of the partners in the order in which they pay, each once. */
  public List<String> partners() {
    return hops.stream().map(Hop::payer).toList();
  }

  /** Every payment of it. */
  public List<Payment> payments() {
    return hops.stream().flatMap(h -> h.payments().stream()).distinct().toList();
  }
}
