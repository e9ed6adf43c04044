package org.buildoutatlas.ui.stage;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.buildoutatlas.Product;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.talk.Hall;
import org.buildoutatlas.ui.kit.Browser;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.FxFonts;
import org.buildoutatlas.ui.kit.FxInk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.kit.Notices;
import org.buildoutatlas.ui.kit.PictureClip;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.ui.shell.Pictures;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.testfx.util.WaitForAsyncUtils;

/** A talk on the embedded data set, on screens as they are given. */
final class OpenTalk {

  private static final int PATIENCE = 60;
  private static final Product PRODUCT = new Product();
  private static final DataSet DATA = Product.dataSet();

  private final Desk desk;
  private final Theatre theatre;

  /** A desk on a stage, which is shown, from which talks are begun. */
  OpenTalk(Stage stage, List<Hall.Screen> screens) {
    FxFonts fonts = new FxFonts();
    desk =
        new Desk(
            new Workspace(Viewpoint.opening(DATA.atlas().asOf())),
            new Jobs(),
            new Words(),
            new Numbers(),
            PRODUCT.measure(),
            new FxInk(fonts, PRODUCT.measure()),
            fonts,
            new NoBrowser(),
            new Notices(),
            new Motion(Optional.of(true)),
            PictureClip.of(PRODUCT.exporters()));
    desk.workspace().open(DATA);
    stage.show();
    theatre =
        new Theatre(
            desk,
            PRODUCT.decks(),
            new MapPainters(
                PRODUCT.base(), PRODUCT.sites(), PRODUCT.furniture(), PRODUCT.ink()::pixels),
            stage,
            Screens.fixed(screens),
            Awake.NONE);
  }

  private static final class NoBrowser implements Browser {
    @Override
    public void open(URI page) {}

    @Override
    public void reveal(Path file) {}

    @Override
    public Optional<Path> askToOpen(FileChooser question, Window owner) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askToSave(FileChooser question, Window owner) {
      return Optional.empty();
    }
  }

  static Story story(String name) {
    return Story.named(name, DATA.stories()).orElseThrow();
  }

  /** The desk that talks are begun from. */
  Desk desk() {
    return desk;
  }

  Theatre theatre() {
    return theatre;
  }

  TalkWindows windows() {
    return theatre.windows().orElseThrow();
  }

  Performance performance() {
    return windows().performance();
  }

  /** Presents and waits until the first scene stands. */
  void present(Story story, int from) throws Exception {
    begin(() -> theatre.present(story, from));
  }

  /** Rehearses and waits until the first scene stands. */
  void rehearse(Story story, int from) throws Exception {
    begin(() -> theatre.rehearse(story, from));
  }

  private void begin(Runnable opening) throws Exception {
    Pictures.onWindow(opening);
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> ask(theatre::isOpen));
    settle();
  }

  /** Waits until nothing is painted any more. */
  void settle() throws TimeoutException {
    for (int i = 0; i < 2; i++) {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> ask(this::isSettled));
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private boolean isSettled() {
    return performance().desk().jobs().idleProperty().get() && windows().audience().map().isStill();
  }

  /** Asks something on the JavaFX thread. */
  static <T> T ask(Callable<T> question) throws Exception {
    return WaitForAsyncUtils.asyncFx(question).get();
  }

  /** Presses a key in the window that hears the talk. */
  void press(KeyCode code, boolean held) {
    Pictures.onWindow(
        () -> {
          Parent root = windows().first().scene().getRoot();
          Event.fireEvent(
              root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, held, false, false));
        });
  }

  /** Presses keys one after the other. */
  void press(KeyCode... codes) {
    for (KeyCode code : codes) {
      press(code, false);
    }
  }

  /** Keeps a picture of what the room sees when all is painted, as large as its screen. */
  void picture(String name) throws Exception {
    settle();
    Pictures.write(shoot(windows().audience().node()), name);
  }

  /** Keeps a picture of all of the audience's window. */
  void roomPicture(String name) throws Exception {
    settle();
    Pictures.write(shoot(windows().first().scene().getRoot()), name);
  }

  /** Keeps a picture of the presenter's window. */
  void presenterPicture(String name) throws Exception {
    settle();
    Pictures.write(shoot(windows().own().scene().getRoot()), name);
  }

  private WritableImage shoot(Node node) throws Exception {
    return ask(() -> node.snapshot(null, null));
  }

  /** The first node that a selector finds in what the room sees. */
  Optional<Node> seen(String selector) throws Exception {
    return ask(() -> Optional.ofNullable(windows().audience().node().lookup(selector)));
  }
}
