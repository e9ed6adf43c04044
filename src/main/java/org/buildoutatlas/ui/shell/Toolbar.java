package org.buildoutatlas.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.export.Exports;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: name, regions, search, undo and redo, theme, opening and saving. */
final class Toolbar {

  private final Desk desk;
  private final SearchField search;
  private final HBox root = new HBox();

  /** {@code reduced} is told when the user reduces motion or allows it. */
  Toolbar(
      Desk desk, SearchField search, Folders folders, Exports exports, Consumer<Boolean> reduced) {
    this.desk = desk;
    this.search = search;
    Label name = Texts.whole(desk.text("app.name"), "product-name");
    Button undo = icon("undo", Feather.CORNER_UP_LEFT, desk.workspace()::undo);
    undo.disableProperty().bind(desk.workspace().canUndoProperty().not());
    Button redo = icon("redo", Feather.CORNER_UP_RIGHT, desk.workspace()::redo);
    redo.disableProperty().bind(desk.workspace().canRedoProperty().not());
    Button open = new Button(desk.text("ui.toolbar.open"), new FontIcon(Feather.FOLDER));
    open.setId("open");
    open.setTooltip(new Tooltip(desk.text("ui.toolbar.open.hint")));
    open.setOnAction(_ -> folders.choose());
    root.setId("toolbar");
    root.getStyleClass().add("atlas-toolbar");
    root.getChildren()
        .setAll(
            new Logo(desk).node(),
            name,
            gap(),
            new RegionSwitch(desk).node(),
            Texts.spring(),
            search.node(),
            Texts.spring(),
            undo,
            redo,
            gap(),
            theme(),
            open,
            export(exports),
            more(reduced));
    List.of(undo, redo, open).forEach(b -> b.setMinWidth(Region.USE_PREF_SIZE));
  }

  Node node() {
    return root;
  }

  /** Puts the caret into the search field. */
  void search() {
    search.focus();
  }

  /** Lets these actions be found by the search field. */
  void offer(List<Action> actions) {
    search.offer(actions.stream().filter(a -> !a.id().equals("search")).toList());
  }

  /** Puts the caret into the search field, to look for something to do. */
  void searchActions() {
    search.focusOnActions();
  }

  /** Takes the next of the light and the dark theme. */
  void nextTheme() {
    String next = desk.theme().dark() ? "light" : "dark";
    desk.workspace().move(v -> v.withTheme(next));
  }

  private Button theme() {
    Button button = icon("theme", Feather.MOON, this::nextTheme);
    FontIcon sun = new FontIcon(Feather.SUN);
    FontIcon moon = new FontIcon(Feather.MOON);
    button
        .graphicProperty()
        .bind(desk.themeProperty().map(Theme::dark).map(dark -> dark ? sun : moon));
    return button;
  }

  private MenuButton export(Exports exports) {
    MenuItem image = new MenuItem(desk.text("ui.toolbar.save"), new FontIcon(Feather.IMAGE));
    image.setId("save-image");
    image.setAccelerator(KeyCombination.keyCombination("Shortcut+E"));
    image.setOnAction(_ -> exports.images().ask());
    MenuItem pages = new MenuItem(desk.text("ui.toolbar.deck"), new FontIcon(Feather.MONITOR));
    pages.setId("save-deck");
    pages.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+E"));
    pages.setOnAction(_ -> exports.decks().ask());
    MenuItem moving = new MenuItem(desk.text("ui.toolbar.animation"), new FontIcon(Feather.FILM));
    moving.setId("save-animation");
    moving.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+A"));
    moving.setOnAction(_ -> exports.animations().ask());
    MenuItem facts = new MenuItem(desk.text("ui.toolbar.tables"), new FontIcon(Feather.GRID));
    facts.setId("save-tables");
    facts.setOnAction(_ -> exports.tables().ask());
    MenuButton menu =
        new MenuButton(
            desk.text("ui.toolbar.export"),
            new FontIcon(Feather.SHARE),
            image,
            moving,
            pages,
            facts);
    menu.setId("export");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  private MenuButton more(Consumer<Boolean> reduced) {
    CheckMenuItem motion = new CheckMenuItem(desk.text("ui.toolbar.motion"));
    motion.setId("reduce-motion");
    motion.setSelected(desk.motion().isReduced());
    desk.motion().reducedProperty().addListener((_, _, now) -> motion.setSelected(now));
    motion.setOnAction(
        _ -> {
          desk.motion().reduce(motion.isSelected());
          reduced.accept(motion.isSelected());
        });
    MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL), motion);
    menu.setId("more");
    menu.getStyleClass().addAll("flat", "icon-button");
    menu.setTooltip(new Tooltip(desk.text("ui.toolbar.more")));
    menu.setAccessibleText(desk.text("ui.toolbar.more"));
    return menu;
  }

  private Button icon(String name, Feather icon, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(name);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setTooltip(new Tooltip(desk.text("ui.toolbar." + name)));
    button.setAccessibleText(desk.text("ui.toolbar." + name));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Region gap() {
    Region gap = new Region();
    gap.getStyleClass().add("toolbar-gap");
    return gap;
  }
}
