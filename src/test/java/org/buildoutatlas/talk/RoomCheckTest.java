package org.buildoutatlas.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.talk.RoomCheck.Item;
import org.buildoutatlas.talk.RoomCheck.Machine;
import org.buildoutatlas.talk.RoomCheck.State;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

class RoomCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Hall.Screen LAPTOP = new Hall.Screen(Box.at(0, 0, 1440, 900), 2);
  private static final Hall.Screen BEAMER = new Hall.Screen(Box.at(1440, 0, 1280, 720), 1);

  @Test
  void aRoomThatIsReadyHasNothingToBeDone() {
    List<Item> items =
        check(new Hall.Places(LAPTOP, Optional.of(BEAMER)), DAY.plusDays(30), Optional.of(true));
    assertEquals(List.of(), items.stream().filter(item -> item.state() != State.FINE).toList());
  }

  @Test
  void whatIsToBeDoneIsNamed() {
    List<String> keys =
        check(new Hall.Places(BEAMER, Optional.empty()), DAY.plusDays(31), Optional.of(false))
            .stream()
            .filter(item -> item.state() != State.FINE)
            .map(Item::key)
            .toList();
    assertEquals(
        List.of(
            "talk.room.screens.one",
            "talk.room.size.low",
            "talk.room.age",
            "talk.room.power.battery"),
        keys);
  }

  @Test
  void scenesThatAreIncompleteAreCounted() {
    List<Item> items =
        RoomCheck.of(
                List.of(scene(List.of()), scene(List.of("There is no site.")), scene(List.of())),
                List.of(),
                DAY,
                new Machine(
                    new Hall.Places(LAPTOP, Optional.of(BEAMER)), DAY, Optional.of(true), true))
            .items();
    assertEquals(
        List.of(new Item(State.MEND, "talk.room.scenes.marked", List.of("2"))),
        items.stream().filter(item -> item.state() != State.FINE).toList());
  }

  @Test
  void whatTheMachineDoesNotSayIsNeitherFineNorToBeMended() {
    List<Item> open =
        RoomCheck.of(
                List.of(scene(List.of())),
                List.of(),
                DAY,
                new Machine(
                    new Hall.Places(LAPTOP, Optional.of(BEAMER)), DAY, Optional.empty(), false))
            .items()
            .stream()
            .filter(item -> item.state() == State.LOOK)
            .toList();
    assertEquals(
        List.of("talk.room.power.unknown", "talk.room.awake.unknown"),
        open.stream().map(Item::key).toList());
  }

  private static List<Item> check(Hall.Places places, LocalDate today, Optional<Boolean> mains) {
    return RoomCheck.of(
            List.of(scene(List.of())), List.of(), DAY, new Machine(places, today, mains, true))
        .items();
  }

  private static Scene scene(List<String> remarks) {
    return new Scene(
        "one",
        Exhibit.MAP,
        Viewpoint.opening(DAY),
        new Scene.Script("A title", "", ""),
        Transition.FLY,
        Optional.empty(),
        remarks);
  }
}
