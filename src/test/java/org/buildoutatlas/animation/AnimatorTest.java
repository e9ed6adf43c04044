package org.buildoutatlas.animation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.page.Caption;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

/** Moving maps of the embedded data set. */
class AnimatorTest {

  private static final Product PRODUCT = new Product();
  private static final Atlas ATLAS = Product.atlas();
  private static final QuarterSpan YEAR =
      new QuarterSpan(new Quarter(2027, 1), new Quarter(2027, 4));

  private final Viewpoint opening = Viewpoint.opening(ATLAS.asOf());
  private final Shot shot = new Shot(ATLAS, opening, List.of(), Themes.all().getFirst(), 960, 540);

  private static Pacing steps(int count) {
    return new Pacing(count, 1, 0, 0, true);
  }

  @Test
  void everyFrameSaysItsQuarterInFootTitleAndTimeBar() {
    Animation animation = PRODUCT.animator().playback(shot, YEAR, steps(3));
    for (int i = 0; i < 4; i++) {
      String quarter = YEAR.first().plus(i).toString();
      List<String> texts = texts(drawing(animation, i).marks()).toList();
      assertTrue(texts.contains("As of " + quarter + ", known on 22 Nov 2026"), texts::toString);
      assertTrue(texts.stream().anyMatch(t -> t.startsWith(quarter + ", as known")), quarter);
      assertTrue(texts.contains(quarter + ", plan"), "The handle of the time bar");
    }
  }

  @Test
  void everyFrameIsCaptionedForItself() {
    Animation playback = PRODUCT.animator().playback(shot, YEAR, steps(3));
    for (int i = 0; i < 4; i++) {
      Caption caption = playback.frames().get(i).caption().get();
      assertTrue(caption.support().contains(YEAR.first().plus(i).toString()), caption.toString());
    }
    Viewpoint goal = opening.withRegion(Region.KOREA);
    Animation flight = PRODUCT.animator().flight(shot, goal, steps(2));
    assertEquals(
        PRODUCT.page().caption(ATLAS, opening), flight.frames().getFirst().caption().get());
    assertEquals(PRODUCT.page().caption(ATLAS, goal), flight.frames().getLast().caption().get());
  }

  @Test
  void theCaptionsOfAPlaybackNameTheSourcesOfItsFoot() {
    QuarterSpan early = new QuarterSpan(new Quarter(2024, 4), new Quarter(2026, 4));
    Animation animation = PRODUCT.animator().playback(shot, early, steps(8));
    String sources = animation.frames().getLast().caption().get().sources();
    assertEquals(sources, animation.frames().getFirst().caption().get().sources());
    assertNotEquals(
        sources,
        PRODUCT.page().caption(ATLAS, opening.withAt(early.first())).sources(),
        "Fewer are named where only the first quarter is drawn");
  }

  @Test
  void theUsualLengthOfALongSpanCanBePlayed() {
    QuarterSpan century = new QuarterSpan(new Quarter(2000, 1), new Quarter(2099, 4));
    assertEquals(Pacing.LONGEST, Animator.seconds(century));
  }

  @Test
  void onlyTheHandMovesWithinAQuarter() {
    Animation animation = PRODUCT.animator().playback(shot, YEAR, steps(12));
    Drawing first = drawing(animation, 0);
    Drawing second = drawing(animation, 1);
    assertNotEquals(first, second);
    assertEquals(withoutTime(first), withoutTime(second));
    assertNotEquals(withoutTime(first), withoutTime(drawing(animation, 3)));
  }

  @Test
  void theMapStandsStillWhileItsSourcesGrow() {
    // So early that fewer sources are named than later.
    QuarterSpan early = new QuarterSpan(new Quarter(2024, 4), new Quarter(2026, 4));
    Animation animation = PRODUCT.animator().playback(shot, early, steps(8));
    assertEquals(
        named(drawing(animation, 0), "foot").size(), named(drawing(animation, 8), "foot").size());
    assertEquals(
        named(drawing(animation, 0), "map").size(), named(drawing(animation, 8), "map").size());
  }

  @Test
  void onALowSheetTheMapNeedsTheRoomOfTheTimeBar() {
    Shot low = new Shot(ATLAS, opening, List.of(), shot.theme(), 640, 400);
    Drawing drawing = drawing(PRODUCT.animator().playback(low, YEAR, steps(3)), 2);
    assertEquals(drawing.marks(), withoutTime(drawing));
    assertTrue(texts(drawing.marks()).toList().contains("As of 2027 Q3, known on 22 Nov 2026"));
  }

  @Test
  void aBarIsMadeLongerForLaterQuarters() {
    QuarterSpan span = Animator.span(ATLAS, false);
    Quarter later = span.last().plus(6);
    Animation animation =
        PRODUCT.animator().playback(shot, new QuarterSpan(span.last(), later), steps(1));
    assertTrue(texts(drawing(animation, 1).marks()).toList().contains(later + ", plan"));
    assertTrue(Animator.reach(ATLAS, false).holds(new QuarterSpan(span.first(), later)));
  }

  @Test
  void aFlightBeginsAndEndsWithTheSavedPictures() {
    Viewpoint goal = opening.withRegion(Region.KOREA);
    Animation animation = PRODUCT.animator().flight(shot, goal, steps(6));
    assertEquals(still(opening), drawing(animation, 0));
    assertEquals(still(goal), drawing(animation, 6));
  }

  @Test
  void whereOneMapTakesAnothersPlaceBothAreSeen() {
    Animation animation =
        PRODUCT.animator().flight(shot, opening.withRegion(Region.KOREA), steps(30));
    List<Double> veils =
        animation.frames().stream()
            .map(frame -> veil(frame.drawing().get()))
            .flatMap(Optional::stream)
            .toList();
    assertTrue(veils.size() >= 3, "It takes a while");
    assertEquals(veils.stream().sorted(java.util.Comparator.reverseOrder()).toList(), veils);
  }

  @Test
  void aFlightOverOneMapNeedsNoVeil() {
    Viewpoint goal = opening.withCamera(new Camera(new LonLat(-99.7, 32.5), 0.002));
    Animation animation = PRODUCT.animator().flight(shot, goal, steps(4));
    assertEquals(still(goal), drawing(animation, 4));
    assertTrue(
        animation.frames().stream().allMatch(f -> veil(f.drawing().get()).isEmpty()),
        "The map is never left");
  }

  private Drawing still(Viewpoint viewpoint) {
    return PRODUCT.page().compose(ATLAS, viewpoint, shot.theme(), 960, 540);
  }

  private static Drawing drawing(Animation animation, int number) {
    return animation.frames().get(number).drawing().get();
  }

  /** How much of an old map lies over all else. */
  private static Optional<Double> veil(Drawing drawing) {
    return drawing.marks().getLast() instanceof Mark.Group group && group.opacity() < 1
        ? Optional.of(group.opacity())
        : Optional.empty();
  }

  private static List<Mark> withoutTime(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> !(mark instanceof Mark.Group group && group.name().equals("time")))
        .toList();
  }

  private static List<Mark> named(Drawing drawing, String name) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Mark.Group group && group.name().equals(name))
        .findFirst()
        .map(mark -> ((Mark.Group) mark).marks())
        .orElseThrow();
  }

  private static Stream<String> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Text text -> Stream.of(text.text());
                  case Mark.Group group -> texts(group.marks());
                  case Mark.Area _, Mark.Hatch _, Mark.Line _, Mark.Picture _ -> Stream.empty();
                });
  }
}
