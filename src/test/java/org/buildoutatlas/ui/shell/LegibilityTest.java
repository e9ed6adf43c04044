package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * In the smallest window no word is cut short and none is too faint, whatever the theme, and what
 * the keys reach can be read out.
 */
@ExtendWith(ApplicationExtension.class)
class LegibilityTest {

  private final Map<String, List<String>> illegible = new TreeMap<>();

  private OpenWindow open;
  private Stage stage;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void everyWordOfThePanelsAndCardsCanBeRead() throws Exception {
    open.settle();
    Pictures.onWindow(
        () -> {
          stage.setWidth(1280);
          stage.setHeight(720);
        });
    Pictures.onWindow(() -> open.window().panel().showConflicts());
    for (Theme theme : List.of(Themes.light(), Themes.dark(), Themes.highContrast())) {
      pictures.look(
          v ->
              v.withTheme(theme.name())
                  .withWhatIf("saline", WhatIf.NOTHING.withCancelled(true))
                  .withSelection(new Selection.Nothing()));
      Pictures.onWindow(() -> Explainable.ask(pictures.node("#counted"), "counted"));
      for (int tab = 0; tab < 4; tab++) {
        int number = tab;
        Pictures.onWindow(() -> pictures.<TabPane>node("#tabs").getSelectionModel().select(number));
        note(theme.name() + ", tab " + (number + 1));
      }
      for (String tool : List.of("layers", "filter")) {
        Pictures.onWindow(() -> open.window().map().toggleTool(tool));
        note(theme.name() + ", " + tool);
        Pictures.onWindow(() -> open.window().map().toggleTool(tool));
      }
      pictures.look(v -> v.withSelection(new Selection.OfSite("abilene")));
      note(theme.name() + ", site");
    }
    assertEquals(Map.of(), illegible);
  }

  private void note(String where) throws Exception {
    List<String> found =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  Parent root = pictures.scene().getRoot();
                  root.applyCss();
                  root.layout();
                  return Legibility.of(root);
                })
            .get();
    if (!found.isEmpty()) {
      illegible.put(where, found);
    }
  }
}
