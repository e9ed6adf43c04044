package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Verdict;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;

/** Says of what several partners put in together that it is one sum, and not one for each. */
final class JointSum {

  private JointSum() {}

  /** The sentence beside one of the partners; empty where it stands alone. */
  static Optional<String> of(Contribution contribution, Partner one, Sight sight, Desk desk) {
    List<String> others =
        contribution.partners().stream()
            .filter(id -> !id.equals(one.id()))
            .flatMap(id -> sight.atlas().partner(id).stream())
            .map(Partner::name)
            .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String key = "together";
    if (contribution.amount().isPresent()) {
      key = contribution.verdict() == Verdict.COUNTS ? "joint.counts" : "joint";
    }
    return Optional.of(desk.text("ui.partners." + key, String.join(", ", others)));
  }

  /** Whether it is a quantity of several partners. */
  static boolean is(Contribution contribution) {
    return contribution.amount().isPresent() && contribution.partners().size() > 1;
  }
}
