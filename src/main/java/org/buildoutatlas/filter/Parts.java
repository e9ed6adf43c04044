package org.buildoutatlas.filter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Site;

/**
 * Which partners have a part in which site: a role there, or a contribution to it.
 *
 * @param names the partners' names by id
 * @param bySite the partners' ids by the site's
 */
public record Parts(Map<String, String> names, Map<String, Set<String>> bySite) {

  /** Copies the maps. */
  public Parts {
    names = Map.copyOf(names);
    bySite = Map.copyOf(bySite);
  }

  /** The parts in an atlas. */
  public static Parts of(Atlas atlas) {
    Map<String, String> names = new HashMap<>();
    atlas.partners().forEach(p -> names.put(p.id(), p.name()));
    Map<String, Set<String>> found = new HashMap<>();
    for (Site site : atlas.sites()) {
      site.roles().forEach(role -> role.partner().ifPresent(p -> add(found, site.id(), p)));
    }
    for (Contribution contribution : atlas.contributions()) {
      for (String site : contribution.sites()) {
        contribution.partners().forEach(p -> add(found, site, p));
      }
    }
    return new Parts(names, found);
  }

  /** The ids of the partners in a site. */
  public Set<String> in(String site) {
    return bySite.getOrDefault(site, Set.of());
  }

  private static void add(Map<String, Set<String>> found, String site, String partner) {
    found.computeIfAbsent(site, _ -> new HashSet<>()).add(partner);
  }
}
