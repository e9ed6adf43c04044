package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.talk.Hall;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.kit.Notices;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Where stories are presented: one talk at a time, at a desk of its own. */
public final class Theatre {

  /** A sheet as large as this is laid out like a slide; a rehearsal has that shape. */
  private static final SheetSize SLIDE = SheetSize.WIDE;

  private final Desk desk;
  private final DeckMaker maker;
  private final MapPainters painters;
  private final Window owner;
  private final Screens screens;
  private final Awake awake;
  private boolean light;
  private BiConsumer<Story, Integer> left = (_, _) -> {};
  private Optional<TalkWindows> open = Optional.empty();

  /**
   * Keeps what talks need.
   *
   * @param desk the window's
   * @param owner the window that talks are begun from
   * @param awake keeps the screen saver away from talks
   */
  public Theatre(
      Desk desk,
      DeckMaker maker,
      MapPainters painters,
      Window owner,
      Screens screens,
      Awake awake) {
    this.awake = awake;
    this.desk = desk;
    this.maker = maker;
    this.painters = painters;
    this.owner = owner;
    this.screens = screens;
  }

  /**
   * Presents a story: the audience on the screen that the window is not on, the presenter on its
   * own; with one screen the audience has it.
   *
   * @param from the scene to begin with, from 0
   */
  public void present(Story story, int from) {
    begin(story, from, false);
  }

  /** The same in one window with the notes, for practice. */
  public void rehearse(Story story, int from) {
    begin(story, from, true);
  }

  /** A theatre on the screens of this machine, which it keeps awake. */
  public static Theatre ofThisSystem(
      Desk desk, DeckMaker maker, MapPainters painters, Window owner) {
    return new Theatre(
        desk, maker, painters, owner, Screens.OF_THE_SYSTEM, SystemAwake.ofThisSystem());
  }

  /** Tells which story a talk has told, and at which of its scenes, from 0, it ended. */
  public void onLeft(BiConsumer<Story, Integer> listener) {
    left = listener;
  }

  /** Whether a talk is under way. */
  public boolean isOpen() {
    return open.isPresent();
  }

  /** The window that the room sees, or that of a rehearsal; empty while there is no talk. */
  public Optional<Stage> front() {
    return open.map(windows -> windows.first().stage());
  }

  /** Whether nothing moves or is painted in the talk under way. */
  public boolean isStill() {
    return open.filter(
            windows ->
                !windows.audience().map().isStill()
                    || !windows.performance().desk().jobs().idleProperty().get())
        .isEmpty();
  }

  /** The windows of the talk under way; for those who watch it from outside. */
  Optional<TalkWindows> windows() {
    return open;
  }

  /** Ends the talk, if there is one. */
  public void end() {
    open.ifPresent(TalkWindows::end);
  }

  private void begin(Story story, int from, boolean rehearsal) {
    Optional<DataSet> data = desk.workspace().dataSetProperty().get();
    if (isOpen() || data.isEmpty()) {
      open.ifPresent(windows -> windows.first().stage().toFront());
      return;
    }
    Theme theme = theme();
    List<OwnLayer> own = desk.workspace().ownLayers();
    SheetSize size = rehearsal ? SLIDE : size();
    Atlas whole = data.get().atlas();
    desk.jobs()
        .startShown(
            "talk",
            desk.text("ui.stage.preparing", story.title()),
            progress -> prepare(story, new Order(theme, own, size), whole, progress),
            scenes -> open(story, scenes, from, data.get(), rehearsal),
            thrown -> {
              throw new IllegalStateException("The talk could not be made ready", thrown);
            });
  }

  /** How scenes are laid out for a talk. */
  private record Order(Theme theme, List<OwnLayer> own, SheetSize size) {}

  private List<StageScene> prepare(Story story, Order order, Atlas whole, Progress progress)
      throws Cancelled {
    DeckOrder pages =
        new DeckOrder(
            List.of(),
            Set.of(),
            story.scenes().getFirst().viewpoint().withTheme(order.theme().name()),
            order.own(),
            order.size());
    List<Sheet> sheets = maker.stage(story, pages, whole, progress);
    List<StageScene> scenes = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      scenes.add(StageScene.of(story.scenes().get(i), sheets.get(i), whole));
    }
    return scenes;
  }

  private void open(
      Story story, List<StageScene> scenes, int from, DataSet data, boolean rehearsal) {
    Desk own = ownDesk(scenes.get(Math.clamp(from, 0, scenes.size() - 1)), data);
    Performance performance = new Performance(own, story, scenes, from);
    TalkPictures pictures = new TalkPictures(painters.raster());
    TalkWindows windows =
        new TalkWindows(
            performance,
            painters,
            pictures,
            screens,
            owner,
            awake.hold(),
            rehearsal,
            () -> {
              open = Optional.empty();
              left.accept(story, performance.talk().scene());
            });
    open = Optional.of(windows);
    windows.open();
    performance.comeBack();
  }

  /** A desk of the talk's own: what is explored on stage leaves the window as it is. */
  private Desk ownDesk(StageScene first, DataSet data) {
    Workspace workspace = new Workspace(first.viewpoint());
    workspace.open(data);
    workspace.changeOwnLayers(_ -> desk.workspace().ownLayers());
    return new Desk(
        workspace,
        new Jobs(),
        desk.words(),
        desk.numbers(),
        desk.measure(),
        desk.ink(),
        desk.fonts(),
        desk.browser(),
        new Notices(),
        new Motion(Optional.of(desk.motion().isReduced())),
        desk.clip());
  }

  /** Lets the talks that follow stand on a light ground, or again on a dark one; whether light. */
  public boolean toggleLight() {
    light = !light;
    return light;
  }

  /**
   * Dark for a dim room unless a light one is asked for; print and high contrast, which are chosen
   * for a reason, are kept.
   */
  private Theme theme() {
    return switch (desk.theme().name()) {
      case "print", "high-contrast" -> desk.theme();
      default -> light ? Themes.light() : Themes.stage();
    };
  }

  /** A sheet of the shape of the screen that the room sees. */
  private SheetSize size() {
    Hall.Places places = screens.hall().places(StageWindow.box(owner));
    Box screen = places.audience().box();
    return SheetSize.ofPixels(screen.width(), screen.height()).laidOut();
  }
}
