package org.buildoutatlas.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The elementary circuits of a small directed graph, each once, from its least node on. A step is
 * only taken where the way back is short enough.
 *
 * @param edges from each node to its neighbours
 */
record Circuits(SortedMap<String, ? extends SortedMap<String, ?>> edges) {

  /** A longer circle of payments tells nobody anything; a data set full of them stays open. */
  private static final int LONGEST = 6;

  /** So many circuits say that everybody pays everybody; more are not looked for. */
  private static final int MOST = 500;

  /** Circuits of at most six nodes, in order of their nodes, at most five hundred. */
  List<List<String>> find() {
    List<List<String>> found = new ArrayList<>();
    for (String start : edges.keySet()) {
      walk(start, new ArrayList<>(List.of(start)), new HashSet<>(), backTo(start), found);
    }
    return found;
  }

  private void walk(
      String start,
      List<String> way,
      Set<String> passed,
      Map<String, Integer> back,
      List<List<String>> found) {
    for (String next : neighbours(way.getLast())) {
      if (found.size() >= MOST) {
        return;
      }
      if (next.equals(start)) {
        found.add(List.copyOf(way));
      } else if (!passed.contains(next)
          && way.size() + back.getOrDefault(next, LONGEST) <= LONGEST) {
        way.add(next);
        passed.add(next);
        walk(start, way, passed, back, found);
        passed.remove(next);
        way.removeLast();
      }
    }
  }

  /** How many steps it is from each node back to the start, through nodes above it alone. */
  private Map<String, Integer> backTo(String start) {
    Map<String, List<String>> reverse = new HashMap<>();
    edges.forEach(
        (from, targets) ->
            targets
                .keySet()
                .forEach(to -> reverse.computeIfAbsent(to, _ -> new ArrayList<>()).add(from)));
    Map<String, Integer> steps = new HashMap<>(Map.of(start, 0));
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String node = open.remove();
      int further = steps.getOrDefault(node, 0) + 1;
      for (String before : reverse.getOrDefault(node, List.of())) {
        if (before.compareTo(start) > 0 && !steps.containsKey(before)) {
          steps.put(before, further);
          open.add(before);
        }
      }
    }
    return steps;
  }

  private Set<String> neighbours(String node) {
    SortedMap<String, ?> targets = edges.get(node);
    return targets == null ? Set.of() : targets.keySet();
  }
}
