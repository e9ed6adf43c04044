package org.buildoutatlas.ui.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.export.Exports;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.ui.map.DoubleMap;
import org.buildoutatlas.ui.map.MapView;
import org.buildoutatlas.ui.outlook.ScenarioFiles;
import org.buildoutatlas.ui.panel.SidePanel;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.ui.siting.TrialTool;
import org.buildoutatlas.ui.stage.Theatre;
import org.buildoutatlas.ui.story.StoryPane;
import org.buildoutatlas.ui.time.TimeStrip;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * All that can be done in the window. Whoever builds something that can be done adds it here, and
 * has it in keys, palette and key list.
 */
final class Actions {

  private static final List<String> TABS = List.of("investment", "partners", "siting", "story");
  private static final Map<String, String> TOOLS =
      Map.of("layers", "L", "filter", "F", "measure", "M", TrialTool.NAME, "T");

  private final Desk desk;
  private final List<Action> all = new ArrayList<>();

  Actions(
      Desk desk,
      Toolbar toolbar,
      MapView map,
      SidePanel panel,
      Folders folders,
      Exports exports,
      ScenarioFiles scenarios,
      SitingModel siting,
      StoryPane story,
      Theatre theatre,
      TimeStrip time,
      Runnable showKeys) {
    this.desk = desk;
    addFinding(toolbar, map, showKeys);
    addPlaces(panel);
    addMoney(panel);
    addMap(map);
    addSiting(siting);
    addTime(time);
    // Undo means the story while the focus is in it, so it is asked before the view.
    addStory(story, theatre);
    theatre.onLeft(story::choose);
    story.onFound(() -> panel.showTab(TABS.indexOf("story")));
    addView(toolbar);
    addFiles(folders, exports);
    addScenario(scenarios);
  }

  /** All of them, in the order of the key list. */
  List<Action> all() {
    return List.copyOf(all);
  }

  private void addFinding(Toolbar toolbar, MapView map, Runnable showKeys) {
    Action.Part part = Action.Part.FIND;
    all.add(action("search", part, toolbar::search).on("Shortcut+K"));
    all.add(action("do", part, toolbar::searchActions).on("Shortcut+Shift+P"));
    all.add(action("keys", part, showKeys).on("?", "F1"));
    all.add(action("back", part, () -> back(map)).on("Esc"));
  }

  private void addPlaces(SidePanel panel) {
    Action.Part part = Action.Part.PLACES;
    int number = 1;
    for (Region region : Region.values()) {
      String title = desk.text("ui.action.region", desk.text("ui.region." + region.word()));
      all.add(
          Action.of(
                  "region." + region.word(),
                  part,
                  title,
                  () -> workspace().move(v -> v.withRegion(region)))
              .on(number + "", "Numpad " + number));
      number++;
    }
    for (int i = 0; i < TABS.size(); i++) {
      int tab = i;
      String title = desk.text("ui.action.tab", desk.text("ui.tab." + TABS.get(i)));
      all.add(
          Action.of("tab." + TABS.get(i), part, title, () -> panel.showTab(tab))
              .on("Alt+" + (i + 1), "Alt+Numpad " + (i + 1)));
    }
  }

  private void addMoney(SidePanel panel) {
    all.add(
        action("conflicts", Action.Part.PLACES, panel::showConflicts)
            .when(() -> workspace().sight().isPresent()));
  }

  private void addSiting(SitingModel siting) {
    Action.Part part = Action.Part.MAP;
    all.add(
        action(
                "siting-compare",
                part,
                () -> workspace().viewpoint().selection().candidate().ifPresent(siting::compare))
            .on("C")
            .when(() -> workspace().viewpoint().selection().candidate().isPresent()));
    all.add(
        action("siting-compare-end", part, siting::compareNone)
            .when(() -> !siting.comparedProperty().get().isEmpty()));
  }

  private void addMap(MapView map) {
    Action.Part part = Action.Part.MAP;
    all.add(action("closer", part, () -> map.zoom(1)).heardElsewhere("+"));
    all.add(action("farther", part, () -> map.zoom(-1)).heardElsewhere("\u2212"));
    all.add(action("fit", part, map::fit).heardElsewhere("0"));
    for (String tool : List.of("layers", "filter", "measure", TrialTool.NAME)) {
      all.add(
          action(tool, part, () -> map.toggleTool(tool))
              .on(TOOLS.getOrDefault(tool, ""))
              .when(() -> map.hasTool(tool)));
    }
    all.add(
        action("filter-clear", part, () -> workspace().move(v -> v.withFilter(Filter.NONE)))
            .when(() -> !workspace().viewpoint().filter().isNone()));
    all.add(action("legend", part, map::toggleLegend).on("K"));
    all.add(action("double", part, () -> DoubleMap.toggle(workspace())).on("D"));
    all.add(
        action(
            "adjacent",
            part,
            () -> workspace().move(v -> v.withAdjacentSites(!v.adjacentSites()))));
  }

  private void addTime(TimeStrip time) {
    Action.Part part = Action.Part.TIME;
    all.add(
        action("play", part, time::togglePlay)
            .on("Space")
            .when(() -> workspace().sight().isPresent()));
    all.add(action("quarter-next", part, () -> time.step(1)).heardElsewhere("\u2192"));
    all.add(action("quarter-back", part, () -> time.step(-1)).heardElsewhere("\u2190"));
    all.add(
        action("known-today", part, this::today)
            .when(() -> workspace().sight().filter(s -> s.isPast()).isPresent()));
  }

  private void addStory(StoryPane story, Theatre theatre) {
    Action.Part part = Action.Part.STORY;
    BooleanSupplier some = () -> story.model().storyProperty().get().isPresent();
    BooleanSupplier focused = () -> some.getAsBoolean() && story.hasFocus();
    all.add(action("story-present", part, () -> story.present(0)).on("F5").when(some));
    all.add(action("story-present-here", part, story::presentFromHere).on("Shift+F5").when(some));
    all.add(
        action("story-rehearse", part, () -> story.tell(theatre::rehearse))
            .on("Alt+F5")
            .when(some));
    all.add(action("story-light", part, () -> tellGround(theatre.toggleLight())).when(some));
    all.add(
        action("story-add", part, story::add)
            .on("Shortcut+D")
            .when(story.model().readyProperty()::get));
    all.add(action("story-update", part, story::update).when(some));
    all.add(action("story-duplicate", part, story::duplicate).when(some));
    all.add(action("story-remove", part, story::remove).heardElsewhere("Delete").when(some));
    all.add(action("story-up", part, () -> story.move(-1)).on("Alt+Up").when(focused));
    all.add(action("story-down", part, () -> story.move(1)).on("Alt+Down").when(focused));
    all.add(action("story-undo", part, story::undo).on("Shortcut+Z").when(focused));
    all.add(
        action("story-redo", part, story::redo).on("Shortcut+Y", "Shortcut+Shift+Z").when(focused));
    all.add(
        action("story-save", part, story::save)
            .on("Shortcut+S")
            .when(() -> some.getAsBoolean() && story.isActive()));
    all.add(action("story-open", part, story::open).when(story.model().readyProperty()::get));
  }

  private void tellGround(boolean light) {
    desk.notices().told(desk.text(light ? "ui.stage.ground.light" : "ui.stage.ground.dark"));
  }

  private void addView(Toolbar toolbar) {
    Action.Part part = Action.Part.VIEW;
    all.add(
        action("undo", part, workspace()::undo)
            .on("Shortcut+Z")
            .when(workspace().canUndoProperty()::get));
    all.add(
        action("redo", part, workspace()::redo)
            .on("Shortcut+Y", "Shortcut+Shift+Z")
            .when(workspace().canRedoProperty()::get));
    all.add(
        action("scenario-reset", part, () -> workspace().move(Viewpoint::inBaseCase))
            .when(() -> !workspace().viewpoint().equals(workspace().viewpoint().inBaseCase())));
    all.add(action("theme", part, toolbar::nextTheme).on("Shortcut+Shift+T"));
    for (Theme theme : Themes.all()) {
      String name = desk.text("ui.save.theme." + theme.name());
      all.add(
          Action.of(
              "theme." + theme.name(),
              part,
              desk.text("ui.action.theme.named", name),
              () -> workspace().move(v -> v.withTheme(theme.name()))));
    }
  }

  private void addScenario(ScenarioFiles scenarios) {
    Action.Part part = Action.Part.FILES;
    all.add(
        action("scenario-save", part, scenarios::askSave)
            .when(() -> workspace().sight().isPresent()));
    all.add(
        action("scenario-open", part, scenarios::askOpen)
            .when(() -> workspace().sight().isPresent()));
  }

  private void addFiles(Folders folders, Exports exports) {
    Action.Part part = Action.Part.FILES;
    all.add(action("open", part, folders::choose).on("Shortcut+O"));
    all.add(action("open-embedded", part, folders::openEmbedded));
    all.add(
        action("export", part, exports.images()::ask)
            .on("Shortcut+E")
            .when(() -> workspace().sight().isPresent()));
    all.add(
        action("copy-image", part, exports.copying()::copy)
            .on("Shortcut+Shift+C")
            .when(() -> workspace().sight().isPresent()));
    all.add(
        action("deck", part, exports.decks()::ask)
            .on("Shortcut+Shift+E")
            .when(() -> workspace().sight().isPresent()));
    all.add(
        action("animation", part, exports.animations()::ask)
            .on("Shortcut+Shift+A")
            .when(() -> workspace().sight().isPresent()));
    all.add(
        action("tables", part, exports.tables()::ask).when(() -> workspace().sight().isPresent()));
  }

  /**
   * One step back: the open card, or sites laid out about a place, or else what is chosen, or else
   * the second map.
   */
  private void back(MapView map) {
    if (map.closeOpened()) {
      return;
    }
    workspace()
        .move(
            v ->
                v.selection() instanceof Selection.Nothing
                    ? v.withCompanion(Optional.empty())
                    : v.withSelection(new Selection.Nothing()));
  }

  /** All that is known today; the quarter follows if it was that of the day left. */
  private void today() {
    Optional<LocalDate> newest = workspace().sight().map(s -> s.whole().asOf());
    newest.ifPresent(day -> workspace().move(v -> v.takenTo(day)));
  }

  private Action action(String id, Action.Part part, Runnable run) {
    return Action.of(id, part, desk.text("ui.action." + id), run);
  }

  private Workspace workspace() {
    return desk.workspace();
  }
}
