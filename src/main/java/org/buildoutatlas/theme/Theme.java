package org.buildoutatlas.theme;

import java.util.List;
import org.buildoutatlas.drawing.Colour;

/**
 * All colours of one look, by role.
 *
 * @param name the name it is chosen by
 * @param dark whether light ink stands on dark ground
 * @param ui surfaces, texts and controls
 * @param map land, sea and names
 * @param status the states of sites and candidates
 * @param money certainty of money
 * @param depth sea floor by depth, from the shore down
 */
public record Theme(
    String name, boolean dark, Ui ui, Map map, StatusInk status, Money money, List<Colour> depth) {

  /** Depths in metres at which the steps of {@link #depth} begin. */
  public static final List<Integer> DEPTH_STEPS = List.of(0, 20, 50, 100, 200, 1000);

  /** Copies the depths. */
  public Theme {
    depth = List.copyOf(depth);
  }

  /**
   * Surfaces, texts and controls.
   *
   * @param surface of panels and cards
   * @param subtle a surface set back
   * @param track of bars and empty shares
   * @param canvas behind everything
   * @param border between parts
   * @param strongBorder of controls
   * @param text first
   * @param text2 supporting
   * @param text3 least
   * @param accent of links and the main button
   * @param onAccent text on it
   * @param accentHover under the pointer
   * @param accentSoft behind a chosen row
   * @param target the $500 bn line, and nothing else
   * @param ok what passed
   * @param warn what to mind
   * @param warnSoft behind a warning
   * @param error what failed
   */
  public record Ui(
      Colour surface,
      Colour subtle,
      Colour track,
      Colour canvas,
      Colour border,
      Colour strongBorder,
      Colour text,
      Colour text2,
      Colour text3,
      Colour accent,
      Colour onAccent,
      Colour accentHover,
      Colour accentSoft,
      Colour target,
      Colour ok,
      Colour warn,
      Colour warnSoft,
      Colour error) {}

  /**
   * Land, sea and names.
   *
   * @param land of the region shown
   * @param context land around it
   * @param host states or provinces that hold a site
   * @param sea where no depth is shown
   * @param lake lakes and rivers
   * @param graticule lines of longitude and latitude
   * @param coast shore lines
   * @param nation borders between countries
   * @param inner borders between states or provinces
   * @param seaName names on plain sea
   * @param deepName names on depth shading
   * @param landName names of states and countries
   * @param cityName names of cities
   */
  public record Map(
      Colour land,
      Colour context,
      Colour host,
      Colour sea,
      Colour lake,
      Colour graticule,
      Colour coast,
      Colour nation,
      Colour inner,
      Colour seaName,
      Colour deepName,
      Colour landName,
      Colour cityName) {}

  /**
   * The states of sites and candidates.
   *
   * @param operational running, and every energised share
   * @param construction being built
   * @param announced announced
   * @param intent letter of intent, reported, rumoured, paused, cancelled
   * @param candidateHigh a candidate of 60 points or more
   * @param candidateMiddle of 50 or more
   * @param candidateLow below
   * @param onCandidate the score on a candidate's diamond
   */
  public record StatusInk(
      Colour operational,
      Colour construction,
      Colour announced,
      Colour intent,
      Colour candidateHigh,
      Colour candidateMiddle,
      Colour candidateLow,
      Colour onCandidate) {}

  /**
   * Certainty of money: darker is more certain on light ground, lighter on dark.
   *
   * @param spent operating or spent
   * @param committed being built or financed
   * @param projected announced or modelled
   * @param grid lines behind charts
   * @param axis axes of charts
   */
  public record Money(
      Colour spent, Colour committed, Colour projected, Colour grid, Colour axis) {}
}
