package org.buildoutatlas.ui.explain;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants to know what the sources say that differ on a figure. */
public final class LensEvent extends Event {

  /** The only type of it. */
  public static final EventType<LensEvent> ASKED = new EventType<>(Event.ANY, "LENS_ASKED");

  private static final long serialVersionUID = 1L;

  private final String site;
  private final String key;

  /** Asks for the conflict of that key about a site. */
  public LensEvent(String site, String key) {
    super(ASKED);
    this.site = site;
    this.key = key;
  }

  /** The id of the site. */
  public String site() {
    return site;
  }

  /** Which figure of the site. */
  public String key() {
    return key;
  }
}
