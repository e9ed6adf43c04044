package org.buildoutatlas.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;

/** The things that have ids, each kind with ids of its own. */
enum IdSpace {
  SOURCE("source", Part.SOURCES, "sources"),
  SITE("site", Part.SITES, ""),
  PARTNER("partner", Part.PARTNERS, "partners"),
  CONTRIBUTION("contribution", Part.CONTRIBUTIONS, "contributions"),
  CLAIM("claim", Part.CLAIMS, "claims"),
  MILESTONE("milestone", Part.MILESTONES, "milestones"),
  COST("cost model", Part.COST_MODELS, "costPerGW shellOnlyPerGW buildDurations outlook"),
  PROJECTION("projection", Part.PROJECTIONS, "projections"),
  FACT("fact", Part.KOREA_CONTEXT, "facts"),
  CANDIDATE("candidate", Part.CANDIDATES, ""),
  CRITERION("criterion", Part.CRITERIA, "criteria"),
  PRESET("preset", Part.CRITERIA, "presets"),
  PROFILE("profile", Part.CRITERIA, "profiles"),
  REFERENCE_POINT("reference point", Part.CRITERIA, "referencePoints"),
  EXCLUSION("exclusion", Part.EXCLUSIONS, "exclusions"),
  PLAN("plan", Part.PLANS, "official"),
  PEER("peer", Part.PEERS, "peers");

  private final String word;
  private final Part part;
  private final String lists;

  IdSpace(String word, Part part, String lists) {
    this.word = word;
    this.part = part;
    this.lists = lists;
  }

  /** What such a thing is called in a sentence. */
  String word() {
    return word;
  }

  /** The word used in the code of a finding. */
  String code() {
    return word.replace(' ', '-');
  }

  /** The part whose files hold such things. */
  Part part() {
    return part;
  }

  /** All such things, in file order. */
  Stream<Row> rows(Rows rows) {
    return Arrays.stream(lists.split(" ", -1))
        .flatMap(
            list -> list.isEmpty() ? rows.files(part).stream() : rows.list(part, list).stream());
  }

  /** Their ids with the place of each, in file order. */
  List<Cell> ids(Rows rows) {
    return rows(rows).flatMap(row -> row.cell("id").stream()).toList();
  }
}
