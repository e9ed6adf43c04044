package org.buildoutatlas.ui.panel;

import java.util.Locale;
import java.util.Optional;

/** What a partner is in the programme, by the kinds of what it puts in. */
enum PartnerRole {
  FUNDS,
  BUILDS,
  CHIPS,
  MEMORY,
  POWER,
  RUNS,
  FLOATING;

  /** The role of a kind of contribution; empty for claims, which put nothing in. */
  static Optional<PartnerRole> of(String kind) {
    return switch (kind.replace(' ', '-')) {
      case "equity", "debt", "guarantee" -> Optional.of(FUNDS);
      case "capex", "construction", "land" -> Optional.of(BUILDS);
      case "chips" -> Optional.of(CHIPS);
      case "memory" -> Optional.of(MEMORY);
      case "energy" -> Optional.of(POWER);
      case "operation", "services", "offtake", "lease-commitments", "contract-backlog" ->
          Optional.of(RUNS);
      case "floating-data-centre-engineering" -> Optional.of(FLOATING);
      default -> Optional.empty();
    };
  }

  /** The word in the keys of its texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
