package org.buildoutatlas.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for labels so that none meets another, a marker, a card or the sheet's edge, and no
 * leaders cross.
 *
 * <p>Labels take the best free place in order of rank. One that must be shown and finds none takes
 * the place where the least is in its way; what was there is placed anew and becomes harder to move
 * each time, so that two labels do not chase each other for ever. The same input gives the same
 * places.
 */
final class LabelPlacer {

  private static final int TURNS_PER_LABEL = 60;

  /** What it costs to move a label that was never moved, in the unit of {@link LabelPlace#cost}. */
  private static final double FIRMNESS = 200;

  private final List<LabelRequest> requests;
  private final LabelPlaces room;
  private final Map<LabelRequest, List<LabelPlace>> places = new HashMap<>();
  private final Map<LabelRequest, Integer> moves = new HashMap<>();
  private final Map<LabelRequest, LabelPlace> placed = new LinkedHashMap<>();

  /** Takes the labels in order of rank, the most important first. */
  LabelPlacer(List<LabelRequest> byRank, LabelPlaces room) {
    this(byRank, room, Map.of());
  }

  /**
   * Takes the labels in order of rank, and by key those that stand already: they stay where they
   * are unless one that must be shown finds no other place.
   */
  LabelPlacer(List<LabelRequest> byRank, LabelPlaces room, Map<String, LabelPlace> standing) {
    requests = List.copyOf(byRank);
    this.room = room;
    for (LabelRequest request : requests) {
      LabelPlace place = standing.get(request.key());
      if (place != null) {
        placed.put(request, place);
      }
    }
  }

  /** Where each label goes, by key; those without room are missing. */
  Map<String, LabelPlace> place() {
    List<LabelRequest> wanted =
        requests.stream().filter(request -> !placed.containsKey(request)).toList();
    settle(wanted.stream().filter(LabelRequest::must).toList());
    settle(wanted.stream().filter(request -> !request.must()).toList());
    Map<String, LabelPlace> byKey = new LinkedHashMap<>();
    placed.forEach((request, place) -> byKey.put(request.key(), place));
    return byKey;
  }

  private void settle(List<LabelRequest> wanted) {
    Deque<LabelRequest> pending = new ArrayDeque<>(wanted);
    for (int turns = TURNS_PER_LABEL * wanted.size(); turns > 0 && !pending.isEmpty(); turns--) {
      LabelRequest request = pending.removeFirst();
      Optional<LabelPlace> best = best(request);
      if (best.isPresent()) {
        for (LabelRequest other : inTheWayOf(best.get())) {
          placed.remove(other);
          moves.merge(other, 1, Integer::sum);
          pending.addLast(other);
        }
        placed.put(request, best.get());
      }
    }
  }

  private Optional<LabelPlace> best(LabelRequest request) {
    // Most find room right beside their marker; the many other places are then never worked out.
    Optional<LabelPlace> best =
        room.beside(request).stream().filter(place -> inTheWayOf(place).isEmpty()).findFirst();
    if (best.isPresent()) {
      return best;
    }
    double least = Double.POSITIVE_INFINITY;
    for (LabelPlace place : places.computeIfAbsent(request, room::of)) {
      List<LabelRequest> others = inTheWayOf(place);
      if (others.isEmpty()) {
        // Places come in order of cost, so no later one can be better than the first free one.
        return Optional.of(place);
      }
      double cost = place.cost() + others.stream().mapToDouble(this::firmness).sum();
      if (request.must() && cost < least) {
        best = Optional.of(place);
        least = cost;
      }
    }
    return best;
  }

  private double firmness(LabelRequest request) {
    return FIRMNESS * (1 + moves.getOrDefault(request, 0));
  }

  private List<LabelRequest> inTheWayOf(LabelPlace place) {
    List<LabelRequest> others = new ArrayList<>();
    placed.forEach(
        (request, other) -> {
          if (other.clashes(place)) {
            others.add(request);
          }
        });
    return others;
  }
}
