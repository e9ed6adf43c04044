package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

  private static final Box SHEET = new Box(0, 0, 1000, 700);

  @Test
  void aLoneLabelStandsToTheRightWithoutALeader() {
    LabelPlace place = place(List.of(request("a", 500, 300, 10, true)), "a");
    assertEquals(Mark.Anchor.START, place.anchor());
    assertTrue(place.leader().isEmpty());
    assertEquals(515, place.box().minX(), 1e-9);
    assertEquals(300, place.box().center().y(), 1e-9);
  }

  @Test
  void atTheRightEdgeALabelStandsToTheLeft() {
    LabelPlace place = place(List.of(request("a", 980, 300, 10, true)), "a");
    assertEquals(Mark.Anchor.END, place.anchor());
  }

  @Test
  void aLabelWithoutRoomBesideItsMarkerGetsALeader() {
    List<LabelRequest> crowd = new ArrayList<>();
    crowd.add(request("middle", 500, 300, 10, true));
    for (int i = 0; i < 8; i++) {
      double angle = Math.PI * i / 4;
      crowd.add(
          request("o" + i, 500 + 34 * Math.cos(angle), 300 + 34 * Math.sin(angle), 10, false));
    }
    LabelPlace place = place(crowd, "middle");
    assertTrue(place.leader().isPresent());
  }

  @Test
  void aLabelThatMustBeShownMovesOthersOutOfItsWay() {
    // Free for the second label is only the strip that the first one would take as well.
    List<Box> walls = List.of(new Box(0, 0, 1000, 284), new Box(0, 317, 1000, 700));
    List<LabelRequest> requests =
        List.of(request("first", 480, 300, 10, true), request("second", 620, 300, 10, true));
    assertEquals(2, placed(requests, walls).size());
  }

  @Test
  void whatNeedNotBeShownIsLeftOutWhereThereIsNoRoom() {
    List<Box> walls = List.of(new Box(0, 0, 1000, 284), new Box(0, 317, 1000, 700));
    List<LabelRequest> requests = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      requests.add(request("r" + i, 60 + 110 * i, 300, 10, false));
    }
    assertTrue(placed(requests, walls).size() < 8);
  }

  @Test
  void noLabelMeetsAnythingInTwoHundredRandomScenes() {
    Random random = new Random(11);
    for (int scene = 0; scene < 200; scene++) {
      List<LabelRequest> requests = scene(random);
      List<Box> cards = List.of(new Box(24, 24, 420, 110), new Box(24, 480, 300, 676));
      Map<String, LabelPlace> placed = placed(requests, cards);
      placed.forEach((key, place) -> assertStandsFree(key, place, placed, requests, cards));
      assertEquals(placed, placed(requests, cards));
    }
  }

  private static void assertStandsFree(
      String key,
      LabelPlace place,
      Map<String, LabelPlace> placed,
      List<LabelRequest> requests,
      List<Box> cards) {
    assertTrue(SHEET.contains(place.box()));
    cards.forEach(card -> assertFalse(card.intersects(place.box())));
    requests.forEach(r -> assertFalse(r.marker().touches(place.box()), key + " on " + r.key()));
    place
        .leader()
        .ifPresent(
            leader -> {
              assertTrue(leader.length() <= LabelPlaces.LONGEST_LEADER + 1e-9);
              requests.forEach(r -> assertFalse(leader.crosses(r.marker())));
            });
    placed.forEach(
        (other, theirs) -> {
          if (!other.equals(key)) {
            assertFalse(place.box().intersects(theirs.box()));
            theirs.leader().ifPresent(leader -> assertFalse(leader.crosses(place.box())));
            theirs
                .leader()
                .ifPresent(a -> place.leader().ifPresent(b -> assertFalse(a.crosses(b))));
          }
        });
  }

  private static List<LabelRequest> scene(Random random) {
    List<Spread.Body> bodies = new ArrayList<>();
    int count = 3 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      Point center = new Point(random.nextInt(1000), random.nextInt(700));
      bodies.add(new Spread.Body(new Disc(center, 9 + random.nextInt(25)), true));
    }
    List<Point> centers = new Spread(2).apart(bodies);
    List<LabelRequest> requests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Point p = centers.get(i);
      requests.add(
          request("m" + i, p.x(), p.y(), bodies.get(i).disc().radius(), random.nextBoolean()));
    }
    return requests;
  }

  private static LabelPlace place(List<LabelRequest> requests, String key) {
    return placed(requests, List.of()).entrySet().stream()
        .filter(entry -> entry.getKey().equals(key))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, LabelPlace> placed(List<LabelRequest> requests, List<Box> cards) {
    List<Disc> markers = requests.stream().map(LabelRequest::marker).toList();
    return new LabelPlacer(requests, new LabelPlaces(SHEET, cards, markers)).place();
  }

  private static LabelRequest request(String key, double x, double y, double radius, boolean must) {
    return new LabelRequest(key, new Disc(new Point(x, y), radius), List.of(90.0, 70.0), 16, must);
  }
}
