package org.buildoutatlas.ui.stage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.talk.Hall;
import org.buildoutatlas.talk.RoomCheck;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.map.MapPainters;

/**
 * The windows of one talk: the audience's, and the presenter's where there is a screen for it. In a
 * rehearsal the presenter's window holds what the room would see.
 */
final class TalkWindows implements Director.Windows {

  private final Performance performance;
  private final Desk desk;
  private final Screens screens;
  private final Window owner;
  private final boolean rehearsal;
  private final Runnable ended;
  private final AudienceView audience;
  private final PresenterView presenter;
  private final Overlay keys;
  private final Optional<StageWindow> room;
  private final StageWindow own;
  private final Runnable unlisten;
  private final Awake.Hold awake;
  private Optional<Overlay> roomCard = Optional.empty();
  private Hall.Places places;

  /**
   * Makes the windows, hidden.
   *
   * @param owner the window of the desk
   * @param awake keeps the screen saver away until the talk is over
   * @param rehearsal whether there is no audience
   * @param ended is told when the talk is over
   */
  TalkWindows(
      Performance performance,
      MapPainters painters,
      TalkPictures pictures,
      Screens screens,
      Window owner,
      Awake.Hold awake,
      boolean rehearsal,
      Runnable ended) {
    this.performance = performance;
    this.desk = performance.desk();
    this.screens = screens;
    this.owner = owner;
    this.awake = awake;
    this.rehearsal = rehearsal;
    this.ended = ended;
    audience = new AudienceView(performance, painters);
    Director director = new Director(performance, audience.tools().ink(), this);
    presenter =
        new PresenterView(
            performance,
            rehearsal ? audience.node() : new Mirror(performance, audience),
            new SceneStrip(performance, pictures),
            director::carryOut);
    Theme theme = performance.scene().sheet().theme();
    String title = desk.text("ui.stage.window", performance.story().title());
    own =
        new StageWindow(
            owner, desk.text("ui.stage.window.presenter", title), presenter.node(), theme, false);
    room =
        rehearsal
            ? Optional.empty()
            : Optional.of(new StageWindow(owner, title, audience.node(), theme, screens.areReal()));
    StageKeys heard = new StageKeys(performance, director::carryOut);
    heard.listen(own.scene());
    own.stage().setOnCloseRequest(_ -> end());
    room.ifPresent(
        window -> {
          heard.listen(window.scene());
          window.stage().setOnCloseRequest(_ -> end());
        });
    places = screens.hall().places(box());
    keys = new Overlay("stage-keys", desk.text("ui.stage.keys.title"), KeySheet.of(desk));
    unlisten = screens.onChange(this::plan);
  }

  /** Shows them. */
  void open() {
    place();
  }

  /** The talk. */
  Performance performance() {
    return performance;
  }

  /** What the room sees. */
  AudienceView audience() {
    return audience;
  }

  /** The window of the room; that of the presenter in a rehearsal. */
  StageWindow first() {
    return room.orElse(own);
  }

  /** The presenter's window. */
  StageWindow own() {
    return own;
  }

  @Override
  public void toggleKeys() {
    closeRoom();
    keys.toggle(ground());
  }

  @Override
  public void toggleRoom() {
    keys.close();
    if (!closeRoom()) {
      // Looked at anew: a screen or the power may have been plugged in or out.
      Overlay now =
          new Overlay("stage-room", desk.text("ui.stage.room.title"), RoomList.of(check(), desk));
      now.toggle(ground());
      roomCard = Optional.of(now);
    }
  }

  @Override
  public boolean closeCards() {
    boolean shown = keys.close();
    return closeRoom() || shown;
  }

  private boolean closeRoom() {
    boolean shown = roomCard.filter(Overlay::close).isPresent();
    roomCard = Optional.empty();
    return shown;
  }

  /** The presenter's window where there is one: cards are not for the room. */
  private StackPane ground() {
    return (StackPane) (isPresenterShown() ? own.scene() : first().scene()).getRoot();
  }

  private RoomCheck check() {
    List<Sheet> sheets = performance.scenes().stream().map(StageScene::sheet).toList();
    LocalDate asOf =
        desk.workspace().sightProperty().get().map(sight -> sight.whole().asOf()).orElseThrow();
    return RoomCheck.of(
        performance.story().scenes(),
        sheets,
        asOf,
        new RoomCheck.Machine(
            places,
            LocalDate.now(ZoneId.systemDefault()),
            new PowerSupply(Path.of("/sys/class/power_supply")).mains(),
            awake.works()));
  }

  @Override
  public void exchange() {
    places = screens.hall().exchanged(places);
    place();
  }

  @Override
  public void end() {
    unlisten.run();
    awake.letGo();
    presenter.close();
    room.ifPresent(StageWindow::close);
    own.close();
    desk.jobs().close();
    ended.run();
  }

  /** The talk goes on, whatever screen is plugged in or out. */
  private void plan() {
    places = screens.hall().places(box());
    place();
  }

  private void place() {
    if (rehearsal) {
      own.show(places.presenter().orElse(places.audience()));
      return;
    }
    places.presenter().ifPresentOrElse(own::show, own.stage()::hide);
    room.ifPresent(window -> window.show(places.audience()));
    Hall.Screen seen = places.audience();
    presenter.tellScreen(desk.text("ui.stage.screen", seen.across(), seen.down()));
    // Clickers speak to the window in front.
    (isPresenterShown() ? own : first()).stage().requestFocus();
  }

  private boolean isPresenterShown() {
    return own.stage().isShowing();
  }

  private Box box() {
    return StageWindow.box(owner);
  }
}
