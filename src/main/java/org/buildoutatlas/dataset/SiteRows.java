package org.buildoutatlas.dataset;

import java.util.List;
import java.util.Locale;
import org.buildoutatlas.model.Location;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Role;
import org.buildoutatlas.model.Site;

/** From rows to sites. */
final class SiteRows {

  private SiteRows() {}

  static List<Site> read(Rows rows, Draft.Desk desk) {
    return rows.files(Part.SITES).stream().map(row -> site(Draft.of(row, desk, "site"))).toList();
  }

  private static Site site(Draft draft) {
    String id = draft.text("id");
    Draft place = draft.draft("place").orElseThrow();
    return draft.done(
        place.done(
            new Site(
                id,
                draft.text("name"),
                draft.text("label"),
                group(draft.text("scope")),
                place.text("country"),
                place.text("state"),
                place.text("county"),
                place.text("city"),
                location(draft.draft("location").orElseThrow()),
                draft.drafts("roles").stream().map(SiteRows::role).toList(),
                draft.sources("rolesSources"),
                draft.text("statusNote"),
                ObservationRows.list(draft, "observations", id),
                draft.drafts("phases").stream().map(SiteRows::phase).toList())));
  }

  private static Site.Group group(String word) {
    return Site.Group.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static Location location(Draft draft) {
    return draft.done(
        new Location(
            draft.position(),
            Location.Precision.valueOf(draft.text("precision").toUpperCase(Locale.ROOT)),
            draft.confidence(),
            draft.text("note"),
            draft.sources("sources")));
  }

  private static Role role(Draft draft) {
    return draft.done(new Role(draft.text("role"), draft.text("party"), draft.maybe("partner")));
  }

  private static Phase phase(Draft draft) {
    return draft.done(
        new Phase(
            draft.text("id"),
            draft.text("name"),
            draft.date("energised"),
            draft.number("itMW"),
            draft.number("facilityMW"),
            draft.date("known"),
            draft.status(),
            draft.confidence(),
            draft.sources("sources")));
  }
}
