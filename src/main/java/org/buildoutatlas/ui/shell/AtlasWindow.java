package org.buildoutatlas.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.Soundings;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.explain.ExplainCard;
import org.buildoutatlas.ui.export.Exports;
import org.buildoutatlas.ui.filter.FilterCard;
import org.buildoutatlas.ui.kit.Browser;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.kit.Notices;
import org.buildoutatlas.ui.kit.PictureClip;
import org.buildoutatlas.ui.kit.ProgressCard;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.ui.layer.LayersCard;
import org.buildoutatlas.ui.layer.OwnFiles;
import org.buildoutatlas.ui.map.DoubleMap;
import org.buildoutatlas.ui.map.MapTool;
import org.buildoutatlas.ui.map.MapView;
import org.buildoutatlas.ui.map.TryEvent;
import org.buildoutatlas.ui.measure.MeasureTool;
import org.buildoutatlas.ui.outlook.OutlookModel;
import org.buildoutatlas.ui.outlook.ScenarioFiles;
import org.buildoutatlas.ui.panel.LoadingPane;
import org.buildoutatlas.ui.panel.SidePanel;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.ui.siting.TrialTool;
import org.buildoutatlas.ui.siting.Trials;
import org.buildoutatlas.ui.stage.Theatre;
import org.buildoutatlas.ui.story.StoryPane;
import org.buildoutatlas.ui.time.TimeStrip;
import org.buildoutatlas.view.Viewpoint;
import org.kordamp.ikonli.feather.Feather;

/** The window: tool bar, map over the two clocks, panel, status bar. */
public final class AtlasWindow {

  private final Stage stage;
  private final Desk desk;
  private final Memory memory;
  private final OutlookModel outlook;
  private final ScenarioFiles scenarios;
  private final MapView map;
  private final DoubleMap maps;
  private final OwnFiles ownFiles;
  private final StoryPane story;
  private final SitingModel siting;
  private final Trials trials;
  private final SidePanel panel;
  private final Theatre theatre;
  private final Folders folders;
  private final Exports exports;
  private final Toolbar toolbar;
  private final BorderPane root = new BorderPane();
  private final StackPane body = new StackPane();
  private final BorderPane content = new BorderPane();

  /** Builds a window on a stage that is not yet shown. */
  public AtlasWindow(Stage stage, WindowParts parts, Browser browser) {
    this.stage = stage;
    memory = new Memory(parts.settings());
    Viewpoint start =
        Viewpoint.opening(LocalDate.EPOCH)
            .withTheme(
                Themes.named(memory.settings().theme()).isPresent()
                    ? memory.settings().theme()
                    : "light");
    desk =
        new Desk(
            new Workspace(start),
            new Jobs(),
            parts.words(),
            parts.numbers(),
            parts.measure(),
            parts.ink(),
            parts.fonts(),
            browser,
            new Notices(),
            new Motion(memory.settings().reduceMotion()),
            PictureClip.of(parts.exporters()));
    outlook = new OutlookModel(desk);
    scenarios = new ScenarioFiles(desk, stage);
    siting = new SitingModel(desk, memory.weightings());
    trials = new Trials(desk, parts.waters());
    ownFiles = new OwnFiles(desk, parts.layers(), this::shownFrame, stage);
    map =
        new MapView(
            desk,
            parts.painters(),
            List.of(
                new MapTool("layers", Feather.LAYERS, () -> new LayersCard(desk, ownFiles).node()),
                new MapTool(
                    "filter",
                    Feather.FILTER,
                    () -> new FilterCard(desk).node(),
                    FilterCard.asked(desk.workspace())),
                MeasureTool.on(desk),
                TrialTool.on(desk, trials)));
    maps = new DoubleMap(desk, parts.painters(), map);
    ownFiles.listen(maps.node());
    theatre = Theatre.ofThisSystem(desk, parts.decks().maker(), parts.painters(), stage);
    story = WindowRooms.story(desk, parts, stage, memory, this::openFolder, theatre::present);
    panel =
        new SidePanel(
            desk,
            outlook,
            scenarios,
            siting,
            trials,
            Optional.of(
                new SidePanel.Guest(story.node(), story::activate, story.model()::isMoving)),
            memory.settings().panelWidth());
    folders =
        new Folders(desk, parts.reader(), stage, memory, this::showContent, this::showProblems);
    exports = WindowRooms.exports(desk, parts, stage, memory);
    exports.copying().listen(maps.node());
    toolbar =
        new Toolbar(
            desk,
            new SearchField(desk, new SearchGoals(desk, map, this::showContent)::goTo),
            folders,
            exports,
            reduced -> memory.change(s -> s.withReduceMotion(reduced)));
    build(parts.soundings());
    remember();
  }

  /**
   * What is open and looked at, and the work under way; for those who watch the window from
   * outside.
   */
  public Desk desk() {
    return desk;
  }

  /** The map in the window. */
  public MapView map() {
    return map;
  }

  /** The map, or both maps side by side. */
  public DoubleMap maps() {
    return maps;
  }

  /** The panel beside the map. */
  public SidePanel panel() {
    return panel;
  }

  /** The outlook of what is looked at. */
  public OutlookModel outlook() {
    return outlook;
  }

  /** The ranking of Korean candidates that is looked at. */
  public SitingModel siting() {
    return siting;
  }

  /** Candidates of the user's own. */
  public Trials trials() {
    return trials;
  }

  /** The story in the panel. */
  public StoryPane story() {
    return story;
  }

  /** Saves and opens scenarios of the outlook. */
  public ScenarioFiles scenarios() {
    return scenarios;
  }

  /** Where stories are presented. */
  public Theatre theatre() {
    return theatre;
  }

  /** All that can be carried out of the window. */
  public Exports exports() {
    return exports;
  }

  /** Shows the window and opens a folder, or the data set of the product where there is none. */
  public void show(Optional<Path> folder) {
    FirstMap.await(map);
    stage.show();
    folder.ifPresentOrElse(folders::open, folders::openEmbedded);
  }

  /** Opens a folder. */
  public void open(Path folder) {
    folders.open(folder);
  }

  private Optional<Path> openFolder() {
    return folders.folder();
  }

  private Optional<MapFrame> shownFrame() {
    return map.frameProperty().get();
  }

  /** Lays files of the user's own over the map. */
  public void addLayers(List<Path> files) {
    ownFiles.add(files);
  }

  private void build(Soundings soundings) {
    body.getStyleClass().add("map-pane");
    TimeStrip time = new TimeStrip(desk);
    StatusBar status = new StatusBar(desk, map, folders, soundings, time::askKnownOn);
    ExplainCard explain =
        new ExplainCard(desk, siting.figures(outlook.figures()), maps.node(), panel.node());
    explain.answer(root);
    panel.answer(root);
    root.addEventHandler(
        TryEvent.ASKED,
        e -> {
          trials.at(e.place());
          e.consume();
        });
    BorderPane left = new BorderPane(maps.node());
    left.setBottom(time.node());
    content.setCenter(left);
    content.setRight(new LoadingPane().node());
    Node notices = desk.notices().node();
    Node progress = new ProgressCard(desk.jobs(), desk.words()).node();
    WindowFrame.overMap(progress, panel.node());
    WindowFrame.overMap(notices, panel.node());
    body.getChildren().setAll(content, explain.node(), notices, progress);
    root.getStyleClass().add("atlas-window");
    root.setTop(toolbar.node());
    root.setCenter(body);
    root.setBottom(status.node());
    KeyList keys = new KeyList(desk, map.node()::requestFocus);
    Actions actions =
        new Actions(
            desk,
            toolbar,
            map,
            panel,
            folders,
            exports,
            scenarios,
            siting,
            story,
            theatre,
            time,
            keys::toggle);
    keys.fill(actions.all());
    toolbar.offer(actions.all());
    Scene scene = new Scene(new StackPane(root, keys.node()));
    new Shortcuts(actions.all()).listen(scene);
    WindowFrame.dress(stage, scene, desk);
    memory.place(stage);
  }

  private void remember() {
    panel
        .widthProperty()
        .addListener((_, _, width) -> memory.change(s -> s.withPanelWidth(width.doubleValue())));
    desk.workspace()
        .viewpointProperty()
        .map(Viewpoint::theme)
        .addListener((_, _, theme) -> memory.change(s -> s.withTheme(theme)));
    stage.setOnHiding(
        _ -> {
          memory.leave(stage);
          theatre.end();
          story.model().close();
          desk.jobs().close();
        });
  }

  private void showContent() {
    content.setRight(panel.node());
    body.getChildren().set(0, content);
  }

  private void showProblems(Node problems) {
    body.getChildren().set(0, problems);
  }
}
