package org.buildoutatlas.ui.explain;

import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.event.EventType;
import org.buildoutatlas.explain.Figures;

/** Somebody wants to know where a number comes from. */
public final class ExplainEvent extends Event {

  /** The only type of it. */
  public static final EventType<ExplainEvent> ASKED = new EventType<>(Event.ANY, "EXPLAIN_ASKED");

  private static final long serialVersionUID = 1L;

  private final String figure;
  private final transient UnaryOperator<Figures> more;

  /**
   * Asks for the figure of that id.
   *
   * @param more adds the figures that only the one who asks knows
   */
  public ExplainEvent(String figure, UnaryOperator<Figures> more) {
    super(ASKED);
    this.figure = figure;
    this.more = more;
  }

  /** Adds the figures that only the one who asks knows; asked anew whenever a clock moves. */
  public UnaryOperator<Figures> more() {
    return more;
  }

  /** The id of the figure. */
  public String figure() {
    return figure;
  }
}
