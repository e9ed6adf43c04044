package org.buildoutatlas.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.talk.Hall.Places;
import org.buildoutatlas.talk.Hall.Screen;
import org.junit.jupiter.api.Test;

class HallTest {

  private static final Screen LAPTOP = new Screen(Box.at(0, 0, 1440, 900), 2);
  private static final Screen PROJECTOR = new Screen(Box.at(1440, 0, 1920, 1080), 1);
  private static final Screen WALL = new Screen(Box.at(-3840, 0, 3840, 2160), 1);

  @Test
  void thePresenterKeepsTheScreenOfTheWindowAndTheRoomHasTheOther() {
    Hall hall = new Hall(List.of(LAPTOP, PROJECTOR));
    assertEquals(
        new Places(PROJECTOR, Optional.of(LAPTOP)), hall.places(Box.at(100, 100, 1280, 720)));
    assertEquals(
        new Places(LAPTOP, Optional.of(PROJECTOR)), hall.places(Box.at(1500, 100, 1280, 720)));
  }

  @Test
  void aWindowAcrossTwoScreensLiesOnTheOneThatHoldsMoreOfIt() {
    Hall hall = new Hall(List.of(LAPTOP, PROJECTOR));
    assertEquals(Optional.of(LAPTOP), hall.places(Box.at(300, 0, 1280, 720)).presenter());
    assertEquals(Optional.of(PROJECTOR), hall.places(Box.at(1200, 0, 1280, 720)).presenter());
  }

  @Test
  void theRoomHasTheLargestOfTheOthersInItsOwnPixels() {
    Hall hall = new Hall(List.of(LAPTOP, PROJECTOR, WALL));
    assertEquals(WALL, hall.places(Box.at(0, 0, 1280, 720)).audience());
  }

  @Test
  void withOneScreenTheRoomHasItAndThereIsNothingToExchange() {
    Hall hall = new Hall(List.of(LAPTOP));
    Places places = hall.places(Box.at(0, 0, 1280, 720));
    assertEquals(new Places(LAPTOP, Optional.empty()), places);
    assertEquals(places, hall.exchanged(places));
  }

  @Test
  void twoScreensCanBeExchangedAndBack() {
    Hall hall = new Hall(List.of(LAPTOP, PROJECTOR));
    Places places = hall.places(Box.at(0, 0, 1280, 720));
    assertEquals(new Places(LAPTOP, Optional.of(PROJECTOR)), hall.exchanged(places));
    assertEquals(places, hall.exchanged(hall.exchanged(places)));
  }

  @Test
  void aWindowOffAllScreensBelongsToTheNearest() {
    Hall hall = new Hall(List.of(LAPTOP, PROJECTOR));
    assertEquals(Optional.of(PROJECTOR), hall.places(Box.at(5000, 0, 100, 100)).presenter());
  }

  @Test
  void aScreenKnowsItsOwnPixels() {
    assertEquals(2880, LAPTOP.across());
    assertEquals(1800, LAPTOP.down());
    assertThrows(IllegalArgumentException.class, () -> new Hall(List.of()));
  }
}
