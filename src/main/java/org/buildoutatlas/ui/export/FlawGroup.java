package org.buildoutatlas.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.preflight.Fix;
import org.buildoutatlas.preflight.Flaw;

/**
 * The same flaw on one page or on several.
 *
 * @param sentence what is wrong and what to do
 * @param fix what mends it
 * @param pages which pages it is on, from 1
 */
record FlawGroup(String sentence, Optional<Fix> fix, List<Integer> pages) {

  /** Copies the list. */
  FlawGroup {
    pages = List.copyOf(pages);
  }

  private record Kind(String sentence, Optional<Fix> fix) {}

  /** Flaws in groups, in the order of their first pages. */
  static List<FlawGroup> of(List<Flaw> flaws) {
    Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
    for (Flaw flaw : flaws) {
      kinds
          .computeIfAbsent(new Kind(flaw.finding().sentence(), flaw.fix()), _ -> new ArrayList<>())
          .add(flaw.page());
    }
    return kinds.entrySet().stream()
        .map(e -> new FlawGroup(e.getKey().sentence(), e.getKey().fix(), e.getValue()))
        .toList();
  }
}
