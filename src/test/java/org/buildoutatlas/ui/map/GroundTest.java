package org.buildoutatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.geo.Projections;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

class GroundTest {

  private static final MapFrame HERE =
      new MapFrame(
          Region.UNITED_STATES,
          Projections.albersUnitedStates(),
          new Camera(new LonLat(-96, 38), 0.0002),
          1000,
          600);

  private final Atlas atlas = Samples.anAtlas().with(Samples.aSite("Kansas")).build();
  private final Theme theme = Themes.named("light").orElseThrow();
  private final Ground ground = painting(HERE, Set.of()).ground();
  private final CameraMoves moves = new CameraMoves(HERE);

  @Test
  void servesAfterAStepOfWholePixelsWithinHalfTheMargin() {
    assertTrue(ground.serves(painting(moved(80, -60), Set.of())));
    assertFalse(ground.serves(painting(moved(0, 100), Set.of())), "More than half is used up");
  }

  @Test
  void doesNotServeBetweenPixelsNorAtAnotherScale() {
    assertFalse(ground.serves(painting(moved(10.4, 0), Set.of())));
    assertFalse(ground.serves(painting(HERE.with(moves.zoom(HERE, 1.01, 500, 300)), Set.of())));
  }

  @Test
  void doesNotServeWhereOtherStatesAreTinted() {
    assertFalse(ground.serves(painting(HERE, Set.of("KS"))));
  }

  @Test
  void isNearWhileTheHandMovesALittle() {
    assertTrue(ground.isNear(painting(moved(120.5, 0), Set.of())));
    assertTrue(ground.isNear(painting(HERE.with(moves.zoom(HERE, 1.2, 500, 300)), Set.of())));
    assertFalse(ground.isNear(painting(HERE.with(moves.zoom(HERE, 1.5, 500, 300)), Set.of())));
    assertFalse(ground.isNear(painting(moved(150, 0), Set.of())), "The margin is nearly used up");
  }

  private MapFrame moved(double dx, double dy) {
    return HERE.with(moves.pan(HERE, dx, dy));
  }

  private Painting painting(MapFrame frame, Set<String> hosts) {
    return new Painting(
        atlas,
        Viewpoint.opening(Samples.TODAY),
        frame,
        theme,
        hosts,
        Optional.empty(),
        Optional.empty(),
        false,
        Above.window(0),
        List.of(),
        1);
  }
}
