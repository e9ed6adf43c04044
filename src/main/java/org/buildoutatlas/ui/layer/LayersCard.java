package org.buildoutatlas.ui.layer;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.LayerOffer;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Viewpoint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card with the user's own layers at the top and those of the map shown below them. */
public final class LayersCard {

  private static final double WIDTH = 372;

  private final Desk desk;
  private final OwnFiles files;
  private final VBox own = new VBox(2);
  private final VBox problems = new VBox(6);
  private final VBox atlas = new VBox(2);
  private final List<LayerRow> ownRows = new ArrayList<>();
  private final List<LayerRow> atlasRows = new ArrayList<>();
  private final VBox root = new VBox(10);
  private List<MapLayer> offered = List.of();

  /** Builds the card. */
  public LayersCard(Desk desk, OwnFiles files) {
    this.desk = desk;
    this.files = files;
    build();
    desk.workspace().viewpointProperty().addListener((_, _, now) -> follow(now));
    desk.workspace().onSight(_ -> follow(desk.workspace().viewpoint()));
    desk.workspace().ownLayersProperty().addListener((_, _, layers) -> showOwn(layers));
    desk.themeProperty().addListener((_, _, _) -> paint());
    files.refused().addListener((ListChangeListener<Finding>) _ -> showProblems());
    showOwn(desk.workspace().ownLayers());
  }

  /** The card. */
  public Region node() {
    return root;
  }

  private void build() {
    Button usual = new Button(desk.text("ui.layers.usual"));
    usual.setId("layers-usual");
    usual.getStyleClass().addAll("flat", "compact");
    usual.setTooltip(new Tooltip(desk.text("ui.layers.usual.hint")));
    usual.setOnAction(_ -> desk.workspace().move(LayersCard::usual));
    HBox head =
        Texts.row(
            8, Texts.whole(desk.text("ui.layers.title"), "section-title"), Texts.spring(), usual);
    Button add = new Button(desk.text("ui.layers.add"), new FontIcon(Feather.PLUS));
    add.setId("layers-add");
    add.getStyleClass().add("compact");
    add.setTooltip(new Tooltip(desk.text("ui.layers.add.hint")));
    add.setOnAction(_ -> files.choose());
    HBox adding =
        Texts.row(10, add, Texts.growing(Texts.wrapped(desk.text("ui.layers.drop"), "support")));
    Region rule = new Region();
    rule.getStyleClass().add("divider");
    VBox content = Texts.column(10, own, problems, adding, rule, atlas);
    content.getStyleClass().add("layers-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.prefViewportHeightProperty().bind(content.heightProperty());
    scroll.getStyleClass().add("edge-to-edge");
    root.getStyleClass().add("layers-card");
    root.setPrefWidth(WIDTH);
    root.getChildren().setAll(head, scroll);
  }

  private static Viewpoint usual(Viewpoint v) {
    LayerChoice now = v.layers();
    LayerChoice usual = LayerChoice.USUAL;
    // The user's own layers stay as they are: they are nobody's usual ones.
    return v.withLayers(
        new LayerChoice(usual.shown(), usual.opacity(), now.hidden(), now.ownOpacity()));
  }

  private void follow(Viewpoint viewpoint) {
    desk.workspace()
        .sightProperty()
        .get()
        .map(Sight::atlas)
        .ifPresent(known -> offer(LayerOffer.of(known, viewpoint.region())));
    atlasRows.forEach(row -> row.follow(viewpoint.layers()));
    ownRows.forEach(row -> row.follow(viewpoint.layers()));
  }

  private void offer(List<MapLayer> layers) {
    if (layers.equals(offered)) {
      return;
    }
    offered = layers;
    atlasRows.clear();
    for (MapLayer layer : layers) {
      String name = desk.text("ui.layer." + layer.word());
      String hint = desk.text("ui.layer.hint." + layer.word());
      atlasRows.add(new LayerRow(desk, LayerHandle.of(layer), name, hint));
    }
    atlas.getChildren().setAll(atlasRows.stream().map(LayerRow::node).toList());
    paint();
  }

  private void showOwn(List<OwnLayer> layers) {
    List<OwnRow> rows =
        layers.stream()
            .map(layer -> new OwnRow(desk, layer, files, layer.equals(layers.getFirst())))
            .toList();
    ownRows.clear();
    rows.forEach(row -> ownRows.add(row.row()));
    own.getChildren().setAll(rows.stream().map(OwnRow::node).toList());
    own.setVisible(!rows.isEmpty());
    own.setManaged(!rows.isEmpty());
    follow(desk.workspace().viewpoint());
    paint();
  }

  private void showProblems() {
    problems.getChildren().setAll(files.refused().stream().map(this::problem).toList());
  }

  private HBox problem(Finding finding) {
    FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    icon.getStyleClass().add("error-icon");
    Button close = new Button("", new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "compact", "icon-button");
    close.setAccessibleText(desk.text("ui.layers.dismiss"));
    close.setTooltip(new Tooltip(desk.text("ui.layers.dismiss")));
    close.setOnAction(_ -> files.refused().remove(finding));
    VBox words =
        Texts.column(
            2,
            Texts.line(finding.position().toString(), "emphasis"),
            Texts.wrapped(finding.sentence(), "support"));
    HBox box = Texts.row(8, icon, Texts.growing(words), close);
    box.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    box.getStyleClass().add("layer-problem");
    return box;
  }

  private void paint() {
    atlasRows.forEach(LayerRow::paint);
    ownRows.forEach(LayerRow::paint);
  }
}
