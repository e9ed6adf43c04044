package org.buildoutatlas.theme;

import java.util.List;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextStyle;

/**
 * The sizes of type by role.
 *
 * @param headline the one number of a panel
 * @param title a site's or scene's name
 * @param mapTitle the statement above the map
 * @param section the statement above a chart
 * @param minor a title within a section
 * @param body texts and controls
 * @param emphasis body that stands out
 * @param support units and explanations
 * @param annotation notes in charts
 * @param strongAnnotation notes in charts that stand out
 * @param axis the smallest
 * @param siteName a site's name on the map
 * @param siteLine the line below it
 * @param seaName names of seas, in Latin letters
 * @param koreanSeaName names of seas in Hangul, which has no italic
 * @param placeName names of states and countries
 * @param cityName names of cities
 */
public record TypeScale(
    Role headline,
    Role title,
    Role mapTitle,
    Role section,
    Role minor,
    Role body,
    Role emphasis,
    Role support,
    Role annotation,
    Role strongAnnotation,
    Role axis,
    Role siteName,
    Role siteLine,
    Role seaName,
    Role koreanSeaName,
    Role placeName,
    Role cityName) {

  /**
   * The type of one role.
   *
   * @param face the typeface
   * @param size in pixels
   * @param line from base line to base line in pixels
   */
  public record Role(Face face, double size, double line) {

    /** The typeface at its size. */
    public TextStyle style() {
      return new TextStyle(face, size);
    }
  }

  /** The sizes of the window and of pages. */
  public static TypeScale standard() {
    return new TypeScale(
        new Role(Face.SEMIBOLD, 40, 44),
        new Role(Face.SEMIBOLD, 24, 30),
        new Role(Face.SEMIBOLD, 19, 25),
        new Role(Face.SEMIBOLD, 15, 20),
        new Role(Face.SEMIBOLD, 14, 20),
        new Role(Face.REGULAR, 13, 18),
        new Role(Face.SEMIBOLD, 13, 18),
        new Role(Face.REGULAR, 12, 16),
        new Role(Face.REGULAR, 11.5, 14),
        new Role(Face.SEMIBOLD, 11.5, 14),
        new Role(Face.REGULAR, 11, 14),
        new Role(Face.SEMIBOLD, 13.5, 17),
        new Role(Face.REGULAR, 12.5, 17),
        new Role(Face.ITALIC, 15, 19),
        new Role(Face.REGULAR, 13, 17),
        new Role(Face.REGULAR, 12, 16),
        new Role(Face.CONDENSED, 12, 15));
  }

  /** All roles, as they are listed here. */
  public List<Role> roles() {
    return List.of(
        headline,
        title,
        mapTitle,
        section,
        minor,
        body,
        emphasis,
        support,
        annotation,
        strongAnnotation,
        axis,
        siteName,
        siteLine,
        seaName,
        koreanSeaName,
        placeName,
        cityName);
  }
}
