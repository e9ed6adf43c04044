package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.page.Page.Takeaway;

/** What to remember of a site: where it stands, and on which figures sources differ. */
record SiteRemarks(SiteBriefing s) {

  /** Two conflicts have a remark of their own. */
  private static final int SHOWN = 2;

  /** The remarks. */
  List<Takeaway> all() {
    List<Takeaway> all = new ArrayList<>();
    if (!s.site().statusNote().isEmpty()) {
      all.add(new Takeaway(s.b().text("page.site.stands"), note()));
    }
    List<Conflict> conflicts = s.conflicts();
    conflicts.stream().limit(SHOWN).forEach(c -> all.add(remark(c)));
    if (conflicts.size() > SHOWN) {
      Takeaway last = all.removeLast();
      String others =
          conflicts.stream()
              .skip(SHOWN)
              .map(
                  c ->
                      s.b()
                          .text(
                              "page.site.differ.other", s.wording().name(c), s.wording().range(c)))
              .collect(Collectors.joining("; "));
      all.add(new Takeaway(last.head(), s.b().text("page.site.differ.also", last.text(), others)));
    }
    if (conflicts.isEmpty()) {
      all.add(new Takeaway(s.b().text("page.site.agree"), s.b().text("page.site.agree.note")));
    }
    return all;
  }

  /** The sentence is of the day the facts were gathered; of an earlier day it says so. */
  private String note() {
    return s.b().viewpoint().knownOn().isBefore(s.b().whole().asOf())
        ? s.b()
            .text(
                "ui.site.note.asof",
                s.b().numbers().day(s.b().whole().asOf()),
                s.site().statusNote())
        : s.site().statusNote();
  }

  private Takeaway remark(Conflict conflict) {
    String rule = s.wording().rule(conflict).replaceFirst("\\.$", "");
    return new Takeaway(
        s.b().text("page.site.differ", s.wording().name(conflict), s.wording().range(conflict)),
        s.b().text("page.site.differ.note", conflict.inRange(), rule));
  }
}
