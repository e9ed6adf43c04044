package org.buildoutatlas.talk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.view.Scene;

/**
 * What a speaker wants to know before the talk begins.
 *
 * @param items in the order in which they are read
 */
public record RoomCheck(List<Item> items) {

  /** Letters are read from the back of a room if their size is this share of the height. */
  private static final double LEGIBLE = 1.0 / 50;

  /** No screen for a room is lower, in pixels. */
  private static final long LOW = 1000;

  /** Facts older than this are worth a look before they are told, in days. */
  private static final long OLD = 30;

  /** Whether anything is to be done. */
  public enum State {
    /** Nothing. */
    FINE,
    /** The speaker has to look: the machine does not say. */
    LOOK,
    /** It is worth mending. */
    MEND
  }

  /**
   * A thing that was looked at.
   *
   * @param state whether anything is to be done
   * @param key of the sentence that says so
   * @param arguments of that sentence
   */
  public record Item(State state, String key, List<Object> arguments) {

    /** Copies the list. */
    public Item {
      arguments = List.copyOf(arguments);
    }

    private static Item of(boolean fine, String key, Object... arguments) {
      return new Item(fine ? State.FINE : State.MEND, key, List.of(arguments));
    }

    private static Item open(String key) {
      return new Item(State.LOOK, key, List.of());
    }
  }

  /**
   * What is known of the machine.
   *
   * @param places which screen shows what
   * @param today the day of the talk
   * @param mains whether it has power from outside; empty where the system does not say
   * @param awake whether screen saver and sleep are held off
   */
  public record Machine(
      Hall.Places places, LocalDate today, Optional<Boolean> mains, boolean awake) {}

  /** Copies the list. */
  public RoomCheck {
    items = List.copyOf(items);
  }

  /**
   * Looks at a talk before it begins.
   *
   * @param sheets the pages of the scenes
   * @param asOf the day of the facts
   */
  public static RoomCheck of(
      List<Scene> scenes, List<Sheet> sheets, LocalDate asOf, Machine machine) {
    List<Item> items = new ArrayList<>();
    items.add(screens(machine.places()));
    items.add(size(machine.places().audience()));
    items.add(letters(sheets));
    items.add(marked(scenes));
    items.add(age(asOf, machine.today()));
    items.add(power(machine.mains()));
    items.add(
        machine.awake() ? Item.of(true, "talk.room.awake") : Item.open("talk.room.awake.unknown"));
    items.add(Item.of(true, "talk.room.offline"));
    return new RoomCheck(items);
  }

  private static Item screens(Hall.Places places) {
    return places.presenter().isPresent()
        ? Item.of(true, "talk.room.screens.two")
        : Item.of(false, "talk.room.screens.one");
  }

  private static Item size(Hall.Screen audience) {
    return audience.down() < LOW
        ? Item.of(false, "talk.room.size.low", audience.across(), audience.down())
        : Item.of(true, "talk.room.size", audience.across(), audience.down());
  }

  private static Item letters(List<Sheet> sheets) {
    String small =
        IntStream.range(0, sheets.size())
            .filter(i -> smallest(sheets.get(i)) < LEGIBLE * sheets.get(i).size().height() - 0.01)
            .mapToObj(i -> String.valueOf(i + 1))
            .collect(Collectors.joining(", "));
    return small.isEmpty()
        ? Item.of(true, "talk.room.letters")
        : Item.of(false, "talk.room.letters.small", small);
  }

  /** The smallest letters of what is shown, in pixels; the foot is not read aloud. */
  private static double smallest(Sheet sheet) {
    return sheet.parts().stream()
        .filter(Part.Shown.class::isInstance)
        .flatMap(part -> part.marks().stream())
        .mapToDouble(RoomCheck::smallest)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static double smallest(Mark mark) {
    return switch (mark) {
      case Mark.Text text -> text.style().size();
      case Mark.Group group ->
          group.marks().stream().mapToDouble(RoomCheck::smallest).min().orElse(Double.MAX_VALUE);
      case Mark.Area _, Mark.Line _, Mark.Hatch _, Mark.Picture _ -> Double.MAX_VALUE;
    };
  }

  private static Item marked(List<Scene> scenes) {
    String marked =
        IntStream.range(0, scenes.size())
            .filter(i -> !scenes.get(i).isWhole())
            .mapToObj(i -> String.valueOf(i + 1))
            .collect(Collectors.joining(", "));
    return marked.isEmpty()
        ? Item.of(true, "talk.room.scenes")
        : Item.of(false, "talk.room.scenes.marked", marked);
  }

  private static Item age(LocalDate asOf, LocalDate today) {
    long days = Math.max(0, ChronoUnit.DAYS.between(asOf, today));
    return Item.of(days <= OLD, "talk.room.age", days);
  }

  private static Item power(Optional<Boolean> mains) {
    return mains
        .map(
            on -> on ? Item.of(true, "talk.room.power") : Item.of(false, "talk.room.power.battery"))
        .orElse(Item.open("talk.room.power.unknown"));
  }
}
