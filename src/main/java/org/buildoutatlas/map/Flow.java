package org.buildoutatlas.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * Goods that partners of another country would deliver to US sites.
 *
 * @param contribution what is delivered
 * @param partners who delivers it, all of one country
 * @param country where they are, by its ISO 3166 code; nothing closer is known
 * @param sites where it goes
 * @param split whether the contribution itself names these sites; if not, they are all that count,
 *     and nobody has said which gets how much
 */
public record Flow(
    Contribution contribution,
    List<Partner> partners,
    String country,
    List<ShownSite> sites,
    boolean split) {

  /** Kinds of contributions that are things and travel. */
  private static final Set<String> GOODS = Set.of("memory", "chips");

  private static final String HOME = "US";

  /** Copies the lists. */
  public Flow {
    partners = List.copyOf(partners);
    sites = List.copyOf(sites);
  }

  /** The name of a group that chooses a partner: {@code flow:<contribution>/<partner>}. */
  public static final String GROUP = "flow:";

  /**
   * The flows a viewpoint shows: on maps of both shores always, on those of one country only where
   * a supplier is chosen.
   *
   * @param atlas as known on the viewpoint's day
   * @param shown the sites that are shown
   */
  static List<Flow> of(Atlas atlas, Viewpoint viewpoint, List<ShownSite> shown) {
    return atlas.contributions().stream()
        .filter(c -> isFreight(c, atlas))
        .filter(c -> !c.known().first().isAfter(viewpoint.at().last()))
        .flatMap(c -> of(c, atlas, shown).stream())
        .filter(flow -> isWide(viewpoint.region()) || flow.isChosen(viewpoint.selection()))
        .toList();
  }

  /**
   * The ids of the sites that a contribution concerns: those it names; where goods from abroad name
   * none, all US sites that count.
   */
  static List<String> goals(Contribution contribution, Atlas atlas) {
    boolean all = contribution.sites().isEmpty() && isFreight(contribution, atlas);
    return all
        ? atlas.sitesOf(Site.Group.US_STARGATE).stream().map(Site::id).toList()
        : contribution.sites();
  }

  /**
   * Whether it is goods from one country abroad. Money is no freight: a value of goods is told by
   * another contribution.
   */
  private static boolean isFreight(Contribution c, Atlas atlas) {
    List<String> countries = countries(c, atlas);
    return GOODS.contains(c.kind())
        && c.amount()
            .map(Value.Amount::quantity)
            .map(q -> !q.isMoney() && !q.isOtherMoney())
            .orElse(true)
        && countries.size() == 1
        && !countries.getFirst().equals(HOME);
  }

  private static List<String> countries(Contribution c, Atlas atlas) {
    return partners(c, atlas).stream().map(Partner::country).distinct().toList();
  }

  private static List<Partner> partners(Contribution c, Atlas atlas) {
    return c.partners().stream().flatMap(id -> atlas.partner(id).stream()).toList();
  }

  private static boolean isWide(Region region) {
    return region != Region.UNITED_STATES && region != Region.KOREA;
  }

  private static Optional<Flow> of(Contribution contribution, Atlas atlas, List<ShownSite> shown) {
    List<String> named = contribution.sites();
    List<ShownSite> sites =
        shown.stream()
            .filter(s -> s.presence() == Presence.COUNTED && s.site().country().equals(HOME))
            .filter(s -> named.isEmpty() || named.contains(s.site().id()))
            .toList();
    return sites.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flow(
                contribution,
                partners(contribution, atlas),
                countries(contribution, atlas).getFirst(),
                sites,
                !named.isEmpty()));
  }

  /** What is left of it where only sites of these ids are seen; empty where none of its own is. */
  Optional<Flow> among(Set<String> seen) {
    List<ShownSite> left = sites.stream().filter(s -> seen.contains(s.site().id())).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Flow(contribution, partners, country, left, split));
  }

  /** How much of what; empty where nobody has said. */
  public Optional<Quantity> quantity() {
    return contribution.amount().map(Value.Amount::quantity);
  }

  /** Whether one of its suppliers is chosen. */
  public boolean isChosen(Selection selection) {
    return partners.stream().anyMatch(p -> isChosen(p, selection));
  }

  /** Whether that supplier is chosen. */
  static boolean isChosen(Partner partner, Selection selection) {
    return selection instanceof Selection.OfPartner of && of.id().equals(partner.id());
  }

  /** The name of the group that chooses a supplier. */
  String group(Partner partner) {
    return GROUP + contribution.id() + "/" + partner.id();
  }

  /** The contribution that a group's name speaks of; empty for other groups. */
  public static Optional<String> contribution(String group) {
    return group.startsWith(GROUP)
        ? Optional.of(group.substring(GROUP.length(), group.lastIndexOf('/')))
        : Optional.empty();
  }

  /** The partner that a group's name speaks of; empty for other groups. */
  public static Optional<String> partner(String group) {
    return group.startsWith(GROUP)
        ? Optional.of(group.substring(group.lastIndexOf('/') + 1))
        : Optional.empty();
  }
}
