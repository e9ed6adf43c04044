package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pages are looked over, mended, saved and brought up to date in the window. */
@ExtendWith(ApplicationExtension.class)
class DeckWalkTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws Exception {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void whatIsFoundIsListedMendedAndTheRestSavedAnyway(FxRobot robot) throws Exception {
    open.settle();
    pictures.look(
        v -> v.withAdjacentSites(true).withWhatIf("abilene", WhatIf.NOTHING.withQuarters(6)));
    Viewpoint before = open.viewpoint();
    ask(robot, "pdf", Set.of("title", "bridge"));
    picture("deck-dialog-light", robot);
    goOn(robot, "#deck-dialog");
    assertEquals(2, rows(robot).size(), "Both pages count other sites, both suppose something");
    picture("flaws-light", robot);

    press(robot, "Leave them out");
    assertEquals(1, rows(robot).size(), "That is mended");
    assertEquals(before, open.viewpoint(), "The window goes on showing what it showed");
    Path file = open.folder().resolve("deck.pdf");
    open.answer(file);
    goOn(robot, "#flaws-dialog");
    try (PDDocument deck = Loader.loadPDF(file.toFile())) {
      assertEquals(2, deck.getNumberOfPages());
    }
    assertTrue(notice(robot).contains("deck.pdf is saved"), notice(robot));
  }

  @Test
  void whereAllIsMendedNothingIsLeftAndBackLeadsToThePages(FxRobot robot) throws Exception {
    open.settle();
    pictures.look(v -> v.withTheme("dark").withAdjacentSites(true));
    ask(robot, "pdf", Set.of("map-outlook"));
    picture("deck-dialog-dark", robot);
    goOn(robot, "#deck-dialog");
    picture("flaws-dark", robot);
    press(robot, "Leave them out");
    assertEquals(1, rows(robot).size(), "A name has no room beside the chart");
    press(robot, "Use A3");
    assertEquals(0, rows(robot).size(), "The largest page has room for all");
    picture("flaws-none-dark", robot);
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#deck-dialog").tryQuery().isPresent(), "Back at the pages");
    assertFalse(
        robot.lookup("#page-bridge").queryAs(CheckBox.class).isSelected(), "As they were chosen");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void whileMendingNothingIsSavedAndAfterAFailureThePagesStay(FxRobot robot) throws Exception {
    open.settle();
    pictures.look(v -> v.withAdjacentSites(true));
    Path template = open.folder().resolve("house.pptx");
    try (XMLSlideShow show = new XMLSlideShow();
        var out = Files.newOutputStream(template)) {
      show.write(out);
    }
    ask(robot, "pptx", Set.of("title"));
    open.answer(template);
    robot.clickOn("#template-choose");
    open.settle();
    goOn(robot, "#deck-dialog");
    Button save = button(robot, "#flaws-dialog", "Save anyway");
    int listed = rows(robot).size();
    Files.delete(template);
    Button mend = button(robot, "#flaws-dialog", "Leave them out");
    boolean[] disabled = new boolean[1];
    Pictures.onWindow(
        () -> {
          mend.fire();
          disabled[0] = save.isDisabled();
        });
    assertTrue(disabled[0], "The pages from before cannot be saved while others are set");
    open.settle();
    assertFalse(save.isDisabled());
    assertFalse(mend.isDisabled(), "The list can be used again");
    assertEquals(listed, rows(robot).size());
    assertTrue(notice(robot).contains("house.pptx"), notice(robot));
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void whatIsReadOfAClearedTemplateIsNotSaid(FxRobot robot) throws Exception {
    open.settle();
    Path text = Files.writeString(open.folder().resolve("notes.pptx"), "not a presentation");
    ask(robot, "pptx", Set.of("title"));
    open.answer(text);
    Button choose = robot.lookup("#template-choose").queryButton();
    Button clear = robot.lookup("#template-clear").queryButton();
    Pictures.onWindow(
        () -> {
          choose.fire();
          clear.fire();
        });
    open.settle();
    Label note = robot.lookup("#template-note").queryAs(Label.class);
    assertTrue(note.getText().startsWith("A company"), note.getText());
    assertFalse(button(robot, "#deck-dialog", "Choose file").isDisabled());
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void aPresentationIsComparedAndBroughtUpToDate(FxRobot robot) throws Exception {
    open.settle();
    Path deck = open.folder().resolve("deck.pptx");
    ask(robot, "pptx", Set.of("title", "bridge"));
    open.answer(deck);
    goOn(robot, "#deck-dialog");
    assertTrue(Files.size(deck) > 10_000, "Nothing was found, so it is written at once");

    pictures.look(v -> v.withKnownOn(v.knownOn().minusMonths(8)));
    ask(robot, "pptx", Set.of("title", "bridge"));
    open.answer(deck);
    Pictures.onWindow(button(robot, "#deck-dialog", "Update a presentation")::fire);
    open.settle();
    assertEquals("Compare anyway…", button(robot, "#flaws-dialog", "Compare").getText());
    goOn(robot, "#flaws-dialog");
    assertFalse(robot.lookup("#stale .question-row").queryAll().isEmpty(), "Numbers are listed");
    picture("stale-light", robot);
    goOn(robot, "#stale-dialog");
    assertTrue(notice(robot).contains("deck.pptx is up to date"), notice(robot));
    try (InputStream in = Files.newInputStream(deck);
        XMLSlideShow show = new XMLSlideShow(in)) {
      assertEquals(2, show.getSlides().size());
    }
  }

  @Test
  void whatIsNoPresentationIsSaidInASentence(FxRobot robot) throws Exception {
    open.settle();
    Path text = Files.writeString(open.folder().resolve("notes.pptx"), "not a presentation");
    ask(robot, "pptx", Set.of("title"));
    open.answer(text);
    robot.clickOn("#template-choose");
    open.settle();
    Label note = robot.lookup("#template-note").queryAs(Label.class);
    assertEquals("notes.pptx is not a PowerPoint presentation.", note.getText());
    assertTrue(button(robot, "#deck-dialog", "Choose file").isDisabled());
    picture("deck-template-wrong-light", robot);
    robot.clickOn("#template-clear");
    assertFalse(button(robot, "#deck-dialog", "Choose file").isDisabled());

    open.answer(text);
    Pictures.onWindow(button(robot, "#deck-dialog", "Update a presentation")::fire);
    open.settle();
    assertTrue(notice(robot).contains("is not a PowerPoint presentation"), notice(robot));
    assertEquals("not a presentation", Files.readString(text));
  }

  @Test
  void aTemplateIsTakenAndRemembered(FxRobot robot) throws Exception {
    open.settle();
    Path template = open.folder().resolve("house.pptx");
    try (XMLSlideShow show = new XMLSlideShow();
        var out = Files.newOutputStream(template)) {
      show.setPageSize(new java.awt.Dimension(720, 540));
      show.write(out);
    }
    ask(robot, "pptx", Set.of("title"));
    open.answer(template);
    robot.clickOn("#template-choose");
    open.settle();
    assertTrue(robot.lookup("#deck-size").query().isDisabled(), "Slides are as large as its own");
    Path deck = open.folder().resolve("deck.pptx");
    open.answer(deck);
    goOn(robot, "#deck-dialog");
    try (InputStream in = Files.newInputStream(deck);
        XMLSlideShow show = new XMLSlideShow(in)) {
      assertEquals(new java.awt.Dimension(720, 540), show.getPageSize());
    }
    ask(robot, "pptx", Set.of("title"));
    assertEquals("house.pptx", robot.lookup("#template-name").queryAs(Label.class).getText());
    robot.type(KeyCode.ESCAPE);
  }

  /** Asks for pages in a format. */
  private void ask(FxRobot robot, String format, Set<String> pages) throws Exception {
    Pictures.onWindow(() -> open.window().exports().decks().ask());
    Pictures.onWindow(
        () -> {
          robot
              .lookup("#deck-dialog .check-box")
              .queryAllAs(CheckBox.class)
              .forEach(box -> box.setSelected(pages.contains(String.valueOf(box.getUserData()))));
          ComboBox<String> box = robot.lookup("#deck-format").queryComboBox();
          box.setValue(format);
        });
    open.settle();
  }

  /** Presses the button that goes on. */
  private void goOn(FxRobot robot, String dialog) throws Exception {
    Button on =
        buttons(robot, dialog).stream().filter(Button::isDefaultButton).findFirst().orElseThrow();
    Pictures.onWindow(on::fire);
    open.settle();
  }

  private void press(FxRobot robot, String text) throws Exception {
    robot.clickOn(button(robot, "#flaws-dialog", text));
    open.settle();
  }

  private static Button button(FxRobot robot, String dialog, String text) {
    return buttons(robot, dialog).stream()
        .filter(b -> b.getText().startsWith(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " among " + texts(robot, dialog)));
  }

  private static List<Button> buttons(FxRobot robot, String dialog) {
    return List.copyOf(robot.lookup(dialog + " .button").queryAllAs(Button.class));
  }

  private static String texts(FxRobot robot, String dialog) {
    return buttons(robot, dialog).stream().map(Labeled::getText).collect(Collectors.joining(", "));
  }

  private static Set<Node> rows(FxRobot robot) {
    return robot.lookup("#flaws .question-row").queryAll();
  }

  private static String notice(FxRobot robot) {
    return robot.lookup("#notice").queryAs(Label.class).getText();
  }

  /** The picture of the window opened last. */
  private static void picture(String name, FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    List<Window> windows = robot.listWindows();
    Pictures.write(
        WaitForAsyncUtils.asyncFx(() -> windows.getLast().getScene().snapshot(null)).get(), name);
  }
}
