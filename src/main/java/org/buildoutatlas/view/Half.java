package org.buildoutatlas.view;

import java.util.Optional;

/** One of two maps beside each other: each sees all that is looked at but for the other's place. */
public enum Half {
  /** The map that is always there. */
  FIRST,
  /** The second map beside it. */
  SECOND;

  /** What this map sees: a viewpoint without a second map; empty where it is not there. */
  public Optional<Viewpoint> of(Viewpoint whole) {
    return switch (this) {
      case FIRST -> Optional.of(whole.withCompanion(Optional.empty()));
      case SECOND ->
          whole
              .companion()
              .map(c -> whole.at(c.region(), c.camera()).withCompanion(Optional.empty()));
    };
  }

  /**
   * The whole after this map has come to see something else.
   *
   * @param own what this map sees now
   */
  public Viewpoint put(Viewpoint whole, Viewpoint own) {
    return switch (this) {
      case FIRST -> own.withCompanion(whole.companion());
      case SECOND ->
          own.at(whole.region(), whole.camera())
              .withCompanion(Optional.of(new Companion(own.region(), own.camera())));
    };
  }
}
