package org.buildoutatlas.animation;

import java.util.List;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;

/**
 * What an animation is of, as it is when it begins.
 *
 * @param atlas the whole one, not yet cut to the viewpoint's day
 * @param viewpoint from where it is seen
 * @param own the user's own layers, the foremost first
 * @param theme in which colours
 * @param width of each drawing in pixels
 * @param height of each drawing in pixels
 */
public record Shot(
    Atlas atlas,
    Viewpoint viewpoint,
    List<OwnLayer> own,
    Theme theme,
    double width,
    double height) {

  /** Copies the list. */
  public Shot {
    own = List.copyOf(own);
  }

  /** The same seen from elsewhere, or at another time. */
  public Shot from(Viewpoint other) {
    return new Shot(atlas, other, own, theme, width, height);
  }
}
