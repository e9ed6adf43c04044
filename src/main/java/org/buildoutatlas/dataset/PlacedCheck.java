package org.buildoutatlas.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;

/**
 * An amount that counts names one site, of those that can count: of several, nobody could say how
 * much counts where, and it would drop out of every site's cost.
 */
final class PlacedCheck implements Check {

  private static final String ELSEWHERE = "world";

  @Override
  public void run(Rows rows, Findings findings) {
    Set<String> elsewhere =
        rows.files(Part.SITES).stream()
            .filter(s -> s.text("scope").filter(ELSEWHERE::equals).isPresent())
            .flatMap(s -> s.text("id").stream())
            .collect(Collectors.toSet());
    rows.list(Part.CONTRIBUTIONS, "contributions").stream()
        .filter(c -> c.text("verdict").filter("counts"::equals).isPresent())
        .filter(c -> c.has("amount") && c.has("sites"))
        .forEach(c -> check(c, elsewhere, findings));
  }

  private static void check(Row contribution, Set<String> elsewhere, Findings findings) {
    List<Cell> sites = contribution.cells("sites");
    String id = contribution.text("id").orElse("");
    long named = sites.stream().map(Cell::text).distinct().count();
    if (named != 1) {
      findings.error(
          contribution.position("sites"),
          "counts.not-one-site",
          "\"%s\" counts and names %d sites, so its amount would be in the cost of none. Make it a contribution for each site with its own amount, or give it another verdict."
              .formatted(id, named));
      return;
    }
    Cell site = sites.getFirst();
    if (elsewhere.contains(site.text())) {
      findings.error(
          site.position(),
          "counts.elsewhere",
          "\"%s\" counts, but %s is not a site that counts. Correct the site, or give it another verdict."
              .formatted(id, site.text()));
    }
  }
}
