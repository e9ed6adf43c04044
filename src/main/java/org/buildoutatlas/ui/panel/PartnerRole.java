package org.buildoutatlas.ui.panel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a partner is in the programme, by the kinds of what it puts in. */
enum PartnerRole {
  FUNDS("equity", "debt", "guarantee"),
  BUILDS("capex", "construction", "land"),
  CHIPS("chips"),
  MEMORY("memory"),
  POWER("energy"),
  RUNS("operation", "services", "offtake", "lease commitments", "contract backlog"),
  FLOATING("floating data centre engineering", "floating-data-centre-engineering");

  private final Set<String> kinds;

  PartnerRole(String... kinds) {
    this.kinds = Set.of(kinds);
  }

  /** The role of a kind of contribution; empty for claims, which put nothing in. */
  static Optional<PartnerRole> of(String kind) {
    return Arrays.stream(values()).filter(r -> r.kinds.contains(kind)).findFirst();
  }

  /** The word in the keys of its texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
