package org.buildoutatlas.ui.stage;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.talk.Build;
import org.buildoutatlas.talk.Pace;
import org.buildoutatlas.talk.Talk;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the presenter sees: what the room sees, what comes next, the notes in large letters, all
 * scenes, and the time.
 */
final class PresenterView {

  private static final double SIDE = 0.37;

  /** No more of the window's height is the picture of what comes next: the notes need room. */
  private static final double NEXT = 0.25;

  /** In a narrower window the tools have no words, in pixels. */
  private static final double NARROW = 1500;

  private final Performance performance;
  private final Desk desk;
  private final Consumer<Command> commands;
  private final TalkClock clock;
  private final SceneStrip strip;
  private final Label where = Texts.whole("", "support");
  private final Label next = Texts.line("", "emphasis");
  private final ImageView nextPicture = new ImageView();
  private final Label screen = Texts.whole("", "support");
  private final Label said = Texts.line("", "support");
  private final NotesCard notes;
  private final BorderPane root = new BorderPane();

  /**
   * Builds it.
   *
   * @param seen what the room sees, or a mirror of it
   * @param commands carries out what the buttons ask for
   */
  PresenterView(
      Performance performance, Region seen, SceneStrip strip, Consumer<Command> commands) {
    this.performance = performance;
    this.desk = performance.desk();
    this.commands = commands;
    this.strip = strip;
    Pace pace = Pace.of(performance.story());
    clock = new TalkClock(performance, pace);
    notes = new NotesCard(desk);
    root.setId("presenter");
    root.getStyleClass().addAll("atlas-window", "presenter");
    root.setTop(head());
    root.setCenter(middle(seen));
    root.setBottom(foot());
    strip.onNext(nextPicture::setImage);
    said.setId("presenter-said");
    next.setId("presenter-following");
    said.textProperty().bind(performance.saidProperty());
    performance.talkProperty().addListener((_, _, _) -> show());
    show();
  }

  Region node() {
    return root;
  }

  /** Says on which screen the room sees the talk. */
  void tellScreen(String text) {
    screen.setText(text);
  }

  /** Lets the clock stand still. */
  void close() {
    clock.stop();
  }

  private Node head() {
    Label title = Texts.line(performance.story().title(), "minor-title");
    Button end = button("end", Feather.X_SQUARE, Command.END);
    HBox head =
        Texts.row(
            14,
            new FontIcon(Feather.MONITOR),
            Texts.whole(desk.text("ui.stage.presenter"), "emphasis"),
            title,
            where,
            Texts.spring(),
            clock.node(),
            end);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("presenter-head");
    return head;
  }

  private Node middle(Region seen) {
    StackPane frame = new StackPane(seen);
    frame.getStyleClass().add("presenter-frame");
    frame.setMinSize(0, 0);
    HBox buttons =
        Texts.row(
            8,
            button("back", Feather.CHEVRON_LEFT, Command.BACK),
            button("next", Feather.CHEVRON_RIGHT, Command.NEXT),
            Texts.spring(),
            button("pointer", Feather.MOUSE_POINTER, Command.POINTER),
            button("ink", Feather.EDIT_2, Command.INK),
            button("spotlight", Feather.SUN, Command.SPOTLIGHT),
            button("magnify", Feather.ZOOM_IN, Command.MAGNIFY),
            button("explore", Feather.MAP, Command.EXPLORE),
            button("black", Feather.EYE_OFF, Command.BLACK),
            button("room", Feather.CHECK_SQUARE, Command.ROOM),
            button("keys", Feather.HELP_CIRCLE, Command.KEYS));
    VBox left =
        Texts.column(
            8,
            Texts.row(
                12, Texts.whole(desk.text("ui.stage.seen"), "emphasis"), Texts.spring(), said),
            Texts.growing(frame),
            buttons);
    VBox.setVgrow(frame, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    nextPicture.setPreserveRatio(true);
    StackPane preview = new StackPane(nextPicture);
    preview.getStyleClass().add("presenter-frame");
    preview.setMinSize(0, 0);
    VBox right = Texts.column(8, next, preview, notes.node());
    VBox.setVgrow(notes.node(), Priority.ALWAYS);
    right.prefWidthProperty().bind(root.widthProperty().multiply(SIDE));
    right.setMinWidth(Region.USE_PREF_SIZE);
    nextPicture.fitHeightProperty().bind(root.heightProperty().multiply(NEXT));
    nextPicture.fitWidthProperty().bind(right.prefWidthProperty().subtract(2));
    HBox middle = Texts.row(18, left, right);
    middle.setFillHeight(true);
    middle.getStyleClass().add("presenter-middle");
    return middle;
  }

  private Node foot() {
    HBox head =
        Texts.row(
            12,
            Texts.whole(desk.text("ui.stage.scenes"), "emphasis"),
            clock.left(),
            Texts.spring(),
            screen);
    ScrollPane scroll = new ScrollPane(strip.node());
    scroll.getStyleClass().add("presenter-strip");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    strip.follow(scroll);
    scroll.setMinHeight(Region.USE_PREF_SIZE);
    VBox foot = Texts.column(8, head, scroll, clock.parts());
    foot.setMinHeight(Region.USE_PREF_SIZE);
    foot.getStyleClass().add("presenter-foot");
    return foot;
  }

  private Button button(String name, Ikon icon, Command command) {
    Button button = new Button(desk.text("ui.stage.command." + name), new FontIcon(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(button.getText());
    if (command != Command.BACK && command != Command.NEXT && command != Command.END) {
      button
          .contentDisplayProperty()
          .bind(
              root.widthProperty()
                  .map(
                      width ->
                          width.doubleValue() < NARROW
                              ? ContentDisplay.GRAPHIC_ONLY
                              : ContentDisplay.LEFT));
    }
    button.setId("presenter-" + name);
    button.getStyleClass().add("presenter-button");
    // The keys belong to the talk, wherever it was clicked.
    button.setFocusTraversable(false);
    button.setTooltip(
        new Tooltip(
            desk.text(
                "ui.stage.hint",
                desk.text("ui.stage.command." + name + ".hint"),
                command.shown().getFirst())));
    button.setOnAction(_ -> commands.accept(command));
    return button;
  }

  private void show() {
    Talk talk = performance.talk();
    int builds = performance.scene().builds().size();
    where.setText(
        builds == 1
            ? desk.text("ui.stage.where", talk.scene() + 1, talk.scenes())
            : desk.text(
                "ui.stage.where.build", talk.scene() + 1, talk.scenes(), talk.build() + 1, builds));
    next.setText(following(talk));
    notes.show(performance.scene());
  }

  /** What the next key brings: the next build, else the next scene. */
  private String following(Talk talk) {
    if (performance.buildsLeft() > 0) {
      Build build = performance.scene().builds().get(talk.build() + 1);
      return desk.text("ui.stage.next.build." + build.name().toLowerCase(Locale.ROOT));
    }
    return talk.isLast()
        ? desk.text("ui.stage.next.none")
        : desk.text(
            "ui.stage.next", performance.scenes().get(talk.scene() + 1).sheet().page().title());
  }
}
