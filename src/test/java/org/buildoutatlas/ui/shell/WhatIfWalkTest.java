package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is supposed of a site, on its card, on the map and in the list; nothing else is moved. */
@ExtendWith(ApplicationExtension.class)
class WhatIfWalkTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void whatIsSupposedOfASiteIsListedAndTakenBack() throws Exception {
    open.settle();
    suppose("saline", WhatIf.NOTHING.withCancelled(true));
    suppose("abilene", new WhatIf(false, 4, 1.5));
    open.settle();
    assertTrue(pictures.node("#what-if-back-saline").isVisible());
    Pictures.onWindow(() -> pictures.<Button>node("#what-if-back-saline").fire());
    assertEquals(Set.of("abilene"), adjustments().sites().keySet());
  }

  @Test
  void theCardOfASiteAsksWhatIfAndTheMapSaysSo() throws Exception {
    open.settle();
    choose("abilene");
    open.settle();
    Slider later = pictures.node("#scenario-quarters");
    Pictures.onWindow(() -> later.setValue(4));
    open.settle();
    assertEquals(4, adjustments().site("abilene").quarters());
    assertTrue(
        pictures.<Labeled>node("#what-if-result").getText().contains("with all that is supposed"),
        pictures.<Labeled>node("#what-if-result").getText());
    pictures.scroll("#site-card", pictures.node("#site-what-if"));
    pictures.picture("what-if-card");
    Pictures.onWindow(() -> pictures.<CheckBox>node("#what-if-cancelled").fire());
    assertTrue(adjustments().site("abilene").cancelled());
    choose("saline");
    open.settle();
    assertFalse(pictures.<CheckBox>node("#what-if-cancelled").isSelected());
    assertTrue(adjustments().site("abilene").cancelled());
  }

  @Test
  void theMenuOfASiteOnTheMapAsksWhatIf(FxRobot robot) throws Exception {
    open.settle();
    choose("abilene");
    open.settle();
    Pictures.onWindow(
        () -> {
          Node map = pictures.node("#map");
          map.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
        });
    Menu menu =
        (Menu)
            robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(w -> ((ContextMenu) w).getItems().stream())
                .filter(i -> "what-if-menu".equals(i.getId()))
                .findFirst()
                .orElseThrow();
    Pictures.onWindow(() -> item(menu, "what-if-year").fire());
    Pictures.onWindow(() -> item(menu, "what-if-half").fire());
    assertEquals(new WhatIf(false, 4, 0.5), adjustments().site("abilene"));
    Pictures.onWindow(() -> item(menu, "what-if-nothing").fire());
    assertEquals(Adjustments.NONE, adjustments());
  }

  private static MenuItem item(Menu menu, String id) {
    return menu.getItems().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
  }

  private void choose(String site) {
    Pictures.onWindow(
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withSelection(new Selection.OfSite(site))));
  }

  private void suppose(String site, WhatIf whatIf) {
    Pictures.onWindow(
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withAdjustments(v.adjustments().withSite(site, whatIf))));
  }

  private Adjustments adjustments() {
    return open.window().desk().workspace().viewpoint().adjustments();
  }
}
