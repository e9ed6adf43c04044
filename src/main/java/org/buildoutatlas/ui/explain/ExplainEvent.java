package org.buildoutatlas.ui.explain;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants to know where a number comes from. */
public final class ExplainEvent extends Event {

  /** The only type of it. */
  public static final EventType<ExplainEvent> ASKED = new EventType<>(Event.ANY, "EXPLAIN_ASKED");

  private static final long serialVersionUID = 1L;

  private final String figure;

  /** Asks for the figure of that id. */
  public ExplainEvent(String figure) {
    super(ASKED);
    this.figure = figure;
  }

  /** The id of the figure. */
  public String figure() {
    return figure;
  }
}
