package org.buildoutatlas.dataset;

import java.util.Arrays;
import java.util.Optional;

/** What a data set's folder holds: one file, or a folder with one file for each subject. */
enum Part {
  ATLAS("atlas.json", "atlas"),
  SOURCES("sources/", "sources"),
  SITES("sites/", "site"),
  PARTNERS("partners.json", "partners"),
  CONTRIBUTIONS("contributions.json", "contributions"),
  CLAIMS("claims.json", "claims"),
  MILESTONES("milestones.json", "milestones"),
  COST_MODELS("cost-models.json", "cost-models"),
  PROJECTIONS("spending-projections.json", "spending-projections"),
  KOREA_CONTEXT("korea-context.json", "korea-context"),
  CANDIDATES("candidates/", "candidate"),
  CRITERIA("criteria.json", "criteria"),
  EXCLUSIONS("exclusions.json", "exclusions"),
  PLANS("plans.json", "plans"),
  PEERS("peers.json", "peers"),
  SITING_NOTES("siting-notes.json", "siting-notes"),
  STORIES("stories/", "story");

  private final String path;
  private final String schema;

  Part(String path, String schema) {
    this.path = path;
    this.schema = schema;
  }

  /**
   * The part a file belongs to by its path below the data set's folder; empty for any other file.
   */
  static Optional<Part> of(String file) {
    return Arrays.stream(values()).filter(p -> p.holds(file)).findFirst();
  }

  /** The name of the schema of its files. */
  String schema() {
    return schema;
  }

  private boolean holds(String file) {
    if (!path.endsWith("/")) {
      return file.equals(path);
    }
    return file.startsWith(path) && file.indexOf('/', path.length()) < 0;
  }
}
