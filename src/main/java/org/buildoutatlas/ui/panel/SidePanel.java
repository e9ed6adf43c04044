package org.buildoutatlas.ui.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.buildoutatlas.ui.explain.LensEvent;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.outlook.OutlookModel;
import org.buildoutatlas.ui.outlook.ScenarioFiles;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.ui.siting.Trials;
import org.buildoutatlas.view.Selection;

/** The panel at the right: four tabs, or the card of the chosen site in their place. */
public final class SidePanel {

  /** The least width, in pixels. */
  public static final double NARROWEST = 400;

  /** The greatest width, in pixels. */
  public static final double WIDEST = 720;

  /**
   * A tab that is built elsewhere.
   *
   * @param node what it shows
   * @param seen is told whether it is seen
   * @param stays whether the panel stays as it is although something else is chosen
   */
  public record Guest(Node node, Consumer<Boolean> seen, BooleanSupplier stays) {}

  private static final double CARD_WIDTH = 640;
  private static final double GRIP = 5;

  private final Desk desk;
  private final BorderPane root = new BorderPane();
  private final TabPane tabs = new TabPane();
  private final DoubleProperty width = new SimpleDoubleProperty(this, "width");
  private final Map<String, BuiltPane> panes = new LinkedHashMap<>();
  private final InvestmentPane investment;
  private final Optional<Guest> story;
  private final SiteCard siteCard;
  private final Node card;
  private boolean resting;

  /** Builds the panel that wide, in pixels. */
  public SidePanel(
      Desk desk,
      OutlookModel outlook,
      ScenarioFiles scenarios,
      SitingModel siting,
      Trials trials,
      Optional<Guest> story,
      double initialWidth) {
    this.desk = desk;
    this.story = story;
    width.set(Math.clamp(initialWidth, NARROWEST, WIDEST));
    investment = new InvestmentPane(desk, outlook, scenarios);
    panes.put("investment", investment);
    panes.put("partners", new PartnersPane(desk, this::showRules));
    panes.put("siting", new SitingPane(desk, siting, trials));
    panes.forEach((name, pane) -> addTab(name, pane.node()));
    story.ifPresent(guest -> addTab("story", guest.node()));
    tabs.setId("tabs");
    tabs.setSide(Side.TOP);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    siteCard = new SiteCard(desk, outlook);
    card = new SiteSheet(desk, siteCard).node();
    root.setId("panel");
    root.getStyleClass().add("side-panel");
    root.setLeft(grip());
    root.setTop(new FilterNote(desk).node());
    width.addListener(_ -> size());
    tabs.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> activate());
    show(desk.workspace().viewpoint().selection());
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.selection())
        .addListener((_, _, now) -> show(now));
  }

  /** The node to be placed in a window. */
  public Node node() {
    return root;
  }

  /** How wide the tabs are, in pixels; the card of a site may be wider. */
  public DoubleProperty widthProperty() {
    return width;
  }

  /** Shows a tab, counted from 0; an open card of a site makes way. */
  public void showTab(int index) {
    if (card.equals(root.getCenter())) {
      desk.workspace().move(v -> v.withSelection(new Selection.Nothing()));
    }
    tabs.getSelectionModel().select(index);
  }

  /** Lets it follow nothing while nobody sees it, or follow again. */
  public void rest(boolean on) {
    resting = on;
    activate();
  }

  /** Shows where sources conflict. */
  public void showConflicts() {
    showTab(0);
    investment.showConflicts();
  }

  private void showRules() {
    showTab(0);
    investment.showRules();
  }

  /** Answers, for what lies within a node, who says what where sources differ. */
  public void answer(Node whole) {
    whole.addEventHandler(
        LensEvent.ASKED,
        e -> {
          Selection site = new Selection.OfSite(e.site());
          desk.workspace().move(v -> v.withSelection(site));
          Platform.runLater(() -> siteCard.openLens(e.key()));
          e.consume();
        });
  }

  private void show(Selection selection) {
    if (story.filter(guest -> guest.stays().getAsBoolean()).isPresent()) {
      return;
    }
    switch (selection) {
      case Selection.OfSite _ -> root.setCenter(card);
      case Selection.OfPartner _ -> showTabs(1);
      case Selection.OfCandidate _ -> showTabs(2);
      case Selection.Nothing _ -> root.setCenter(tabs);
    }
    size();
    activate();
  }

  /** Only the pane that is seen follows what is looked at. */
  private void activate() {
    boolean carded = card.equals(root.getCenter());
    String chosen = tabs.getSelectionModel().getSelectedItem().getId();
    siteCard.activate(carded && !resting);
    panes.forEach(
        (name, pane) -> pane.activate(!carded && !resting && chosen.equals("tab-" + name)));
    story.ifPresent(guest -> guest.seen().accept(!carded && chosen.equals("tab-story")));
  }

  private void showTabs(int index) {
    root.setCenter(tabs);
    tabs.getSelectionModel().select(index);
  }

  private void size() {
    double wide = card.equals(root.getCenter()) ? Math.max(width.get(), CARD_WIDTH) : width.get();
    root.setMinWidth(wide);
    root.setPrefWidth(wide);
    root.setMaxWidth(wide);
  }

  private void addTab(String name, Node content) {
    Tab tab = new Tab(desk.text("ui.tab." + name), new StackPane(content));
    tab.setId("tab-" + name);
    tabs.getTabs().addAll(List.of(tab));
  }

  /** The edge by which the panel is drawn wider or narrower. */
  private Node grip() {
    Region grip = new Region();
    grip.getStyleClass().add("panel-grip");
    grip.setMinWidth(GRIP);
    grip.setPrefWidth(GRIP);
    grip.setCursor(Cursor.H_RESIZE);
    grip.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        e -> {
          double right = root.localToScene(root.getWidth(), 0).getX();
          width.set(Math.clamp(right - e.getSceneX(), NARROWEST, WIDEST));
        });
    return grip;
  }
}
