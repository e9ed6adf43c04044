package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Selection;

/**
 * The colours and widths of flows: map and legend use the same.
 *
 * @param theme gives the colours
 * @param selection says who is chosen
 */
record FlowInk(Theme theme, Selection selection) {

  /** The widest trunk, in pixels. */
  static final double WIDEST = 10;

  /** A trunk whose quantity nobody has stated, and the least of any other, in pixels. */
  static final double LEAST = 4;

  /** The width of a branch, in pixels. */
  static final double BRANCH = 1.5;

  /** What stays free between two lanes, in pixels. */
  static final double LANE_GAP = 1.5;

  /** Lengths of ink and gap of what is not signed, in pixels. */
  static final double DASH = 13;

  static final double GAP = 5;
  static final double BRANCH_DASH = 7;
  static final double BRANCH_GAP = 3.5;

  private static final double BAND = 0.16;

  /** The colour of a supplier's lane: dark if it is chosen, light if another partner is. */
  Colour lane(Partner partner) {
    boolean other = selection instanceof Selection.OfPartner;
    return Flow.isChosen(partner, selection) || !other
        ? theme.families().chips()
        : theme.families().memory();
  }

  /** The colour of what no one supplier owns. */
  Colour whole(Flow flow) {
    boolean other = selection instanceof Selection.OfPartner && !flow.isChosen(selection);
    return other ? theme.families().memory() : theme.families().chips();
  }

  /** The colour of the band below the lanes. */
  Colour band(Flow flow) {
    return whole(flow).withOpacity(BAND);
  }

  /** The lengths of ink and gap in lanes: no gap in what is signed. */
  static double gap(Flow flow, double gap) {
    return Glyphs.isDashed(flow.contribution().status()) ? gap : 0;
  }

  /** The width of a lane, in pixels. */
  static double lane(double trunk, int lanes) {
    return (trunk - LANE_GAP * (lanes - 1)) / lanes;
  }

  /** How far right of the middle a lane lies, in pixels. */
  static double aside(double trunk, int lanes, int index) {
    double lane = lane(trunk, lanes);
    return (index - (lanes - 1) / 2.0) * (lane + LANE_GAP);
  }
}
