package org.buildoutatlas.ui.panel;

import java.util.Locale;

/** How partners are put in order. */
enum PartnerOrder {
  /** Under each role that they have, ranked by what they put in for it. */
  ROLE,
  /** Under the unit of what they put in, the largest first. */
  QUANTITY,
  /** By name. */
  NAME;

  /** The word in the keys of its texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
