package org.buildoutatlas.ui.map;

import javafx.event.Event;
import javafx.event.EventType;
import org.buildoutatlas.model.LonLat;

/** Somebody wants to try a place as a candidate. */
public final class TryEvent extends Event {

  /** The only type of it. */
  public static final EventType<TryEvent> ASKED = new EventType<>(Event.ANY, "TRY_ASKED");

  private static final long serialVersionUID = 1L;

  private final transient LonLat place;

  /** Asks for a place. */
  public TryEvent(LonLat place) {
    super(ASKED);
    this.place = place;
  }

  /** Where. */
  public LonLat place() {
    return place;
  }
}
