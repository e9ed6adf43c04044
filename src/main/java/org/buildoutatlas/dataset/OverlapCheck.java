package org.buildoutatlas.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.jspecify.annotations.Nullable;

/**
 * No dollar counts twice: of two contributions that overlap at most one counts, unless they pay for
 * different parts of a site ({@code shell} and {@code it}). Two that pay for the same part of a
 * site and do not say that they overlap are pointed out, for their amounts are added. In a circle
 * of three or more overlaps some member has a verdict other than {@code unclear}: else nobody has
 * decided where its money belongs.
 */
final class OverlapCheck implements Check {

  @Override
  public void run(Rows rows, Findings findings) {
    Map<String, Row> byId = new LinkedHashMap<>();
    rows.list(Part.CONTRIBUTIONS, "contributions")
        .forEach(c -> c.text("id").ifPresent(id -> byId.putIfAbsent(id, c)));
    byId.forEach(
        (id, contribution) -> {
          for (Cell other : contribution.cells("overlaps")) {
            pair(id, contribution, other, byId.get(other.text()), findings);
          }
        });
    List<Map.Entry<String, Row>> counting =
        byId.entrySet().stream().filter(c -> isPlaced(c.getValue())).toList();
    for (int i = 0; i < counting.size(); i++) {
      for (int j = 0; j < i; j++) {
        samePart(counting.get(j), counting.get(i), findings);
      }
    }
    circles(byId, findings);
  }

  /** Whether it counts for one site with an amount. */
  private static boolean isPlaced(Row contribution) {
    return counts(contribution)
        && contribution.has("amount")
        && contribution.cells("sites").size() == 1;
  }

  private static void samePart(
      Map.Entry<String, Row> one, Map.Entry<String, Row> other, Findings findings) {
    Row first = one.getValue();
    Row second = other.getValue();
    String site = second.cells("sites").getFirst().text();
    if (first.cells("sites").getFirst().text().equals(site)
        && !pay(first, second)
        && !names(first, other.getKey())
        && !names(second, one.getKey())) {
      findings.warning(
          second.position("covers"),
          "overlap.same-part",
          "\"%s\" and \"%s\" both count for the same part of %s, and neither names the other in \"overlaps\". If it is the same money, name it and give one of the two another verdict; if not, make them one contribution with all who pay."
              .formatted(one.getKey(), other.getKey(), site));
    }
  }

  private static boolean names(Row contribution, String other) {
    return contribution.cells("overlaps").stream().anyMatch(o -> o.text().equals(other));
  }

  private static void pair(
      String id, Row one, Cell overlap, @Nullable Row other, Findings findings) {
    if (overlap.text().equals(id)) {
      findings.error(
          overlap.position(),
          "overlap.self",
          "\"%s\" overlaps itself. Take it out of \"overlaps\".".formatted(id));
    } else if (other != null && counts(one) && counts(other) && !pay(one, other)) {
      findings.error(
          overlap.position(),
          "overlap.counted-twice",
          "\"%s\" and \"%s\" overlap and both count, so their money would count twice. Give one of them another verdict, or say in \"covers\" which part of the site each pays for."
              .formatted(id, overlap.text()));
    }
  }

  private static boolean counts(Row contribution) {
    return contribution.text("verdict").filter("counts"::equals).isPresent();
  }

  private static boolean pay(Row one, Row other) {
    Optional<String> first = one.text("covers");
    Optional<String> second = other.text("covers");
    return first.isPresent()
        && second.isPresent()
        && !first.equals(second)
        && !first.get().equals("all")
        && !second.get().equals("all");
  }

  private static void circles(Map<String, Row> byId, Findings findings) {
    Set<String> undecided = new HashSet<>();
    byId.forEach(
        (id, c) -> c.text("verdict").filter("unclear"::equals).ifPresent(v -> undecided.add(id)));
    Set<String> told = new HashSet<>();
    byId.forEach(
        (id, contribution) -> {
          if (undecided.contains(id) && !told.contains(id)) {
            List<String> circle = circle(id, byId, undecided);
            if (circle.size() >= 3) {
              told.addAll(circle);
              findings.warning(
                  contribution.position("verdict"),
                  "overlap.undecided",
                  "The contributions %s overlap in a circle, and the verdict of each is unclear. Decide for one of them where the money belongs."
                      .formatted(String.join(", ", circle)));
            }
          }
        });
  }

  /**
   * The shortest way from a contribution over undecided ones back to itself; empty where there is
   * none.
   */
  private static List<String> circle(String start, Map<String, Row> byId, Set<String> undecided) {
    Map<String, String> from = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      String at = next.remove();
      @Nullable Row contribution = byId.get(at);
      List<Cell> overlaps = contribution == null ? List.of() : contribution.cells("overlaps");
      for (Cell overlap : overlaps) {
        String to = overlap.text();
        boolean back = from.getOrDefault(at, "").equals(to);
        if (to.equals(start) && !at.equals(start) && !from.getOrDefault(at, "").equals(start)) {
          return way(start, at, from);
        }
        if (undecided.contains(to) && !back && !to.equals(start) && !from.containsKey(to)) {
          from.put(to, at);
          next.add(to);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String start, String end, Map<String, String> from) {
    List<String> way = new ArrayList<>();
    for (String at = end; !at.equals(start); at = from.getOrDefault(at, start)) {
      way.addFirst(at);
    }
    way.addFirst(start);
    return way;
  }
}
