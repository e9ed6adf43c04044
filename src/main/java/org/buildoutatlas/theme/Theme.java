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
 * @param families members of one hue, for criteria and partners
 * @param own layers that the user laid over the map, in order of taking
 * @param finish widths, shadow and halos
 */
public record Theme(
    String name,
    boolean dark,
    Ui ui,
    Map map,
    StatusInk status,
    Money money,
    List<Colour> depth,
    Families families,
    List<Colour> own,
    Finish finish) {

  /** Depths in metres at which the steps of {@link #depth} begin. */
  public static final List<Integer> DEPTH_STEPS = List.of(0, 20, 50, 100, 200, 1000);

  /** Copies the lists. */
  public Theme {
    depth = List.copyOf(depth);
    own = List.copyOf(own);
  }

  /** The blue of what is to be switched on: lighter, for it is less certain. */
  public Colour planned() {
    return ui.surface().mix(status.operational(), 0.4);
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
   * @param fan80 the band that holds 80 % of outcomes
   * @param fan50 the band that holds half of them
   * @param grid lines behind charts
   * @param axis axes of charts
   */
  public record Money(
      Colour spent,
      Colour committed,
      Colour projected,
      Colour fan80,
      Colour fan50,
      Colour grid,
      Colour axis) {}

  /**
   * Families: the hue names the family, the lightness the member.
   *
   * @param sea criteria about the sea, most inked first
   * @param connection criteria about grid, cables and ports, most inked first
   * @param protection protection and other use of the place
   * @param equity who brings equity
   * @param debt who lends
   * @param chips who makes processors
   * @param memory who makes memory
   * @param construction who builds
   * @param energy who brings power
   * @param services who runs and advises
   */
  public record Families(
      List<Colour> sea,
      List<Colour> connection,
      Colour protection,
      Colour equity,
      Colour debt,
      Colour chips,
      Colour memory,
      Colour construction,
      Colour energy,
      Colour services) {

    /** Copies the lists. */
    public Families {
      sea = List.copyOf(sea);
      connection = List.copyOf(connection);
    }
  }

  /**
   * Widths, shadow and halos.
   *
   * @param shadow of cards; transparent where there is none
   * @param halo whether names on the map stand on a halo
   * @param tint whether marks are filled with a tint of their colour
   * @param border width of the edges of controls in pixels
   * @param marker width of the edges of markers in pixels
   * @param focus width of the focus ring in pixels
   */
  public record Finish(
      Colour shadow, boolean halo, boolean tint, double border, double marker, double focus) {}
}
