package org.buildoutatlas.ui.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.buildoutatlas.filter.Facet;
import org.buildoutatlas.filter.Parts;
import org.buildoutatlas.filter.Subject;
import org.buildoutatlas.filter.Tally;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Viewpoint;

/** The card of the filter: facets with counts, what is chosen, and an expression. */
public final class FilterCard {

  /** How wide it is, in pixels. */
  static final double WIDTH = 288;

  /** How high it is where the map leaves room, in pixels. */
  private static final double HEIGHT = 760;

  private final Desk desk;
  private final VBox root = new VBox(12);
  private final Label passing = Texts.whole("", "support");
  private final Button clear;
  private final CheckBox hide;
  private final FilterChips chips;
  private final List<FacetBox> facets;
  private final ExpressionField expression;
  private final VBox nothing;

  /** Builds the card; it follows what is looked at while it is shown. */
  public FilterCard(Desk desk) {
    this.desk = desk;
    chips = new FilterChips(desk);
    facets = Arrays.stream(Facet.values()).map(facet -> new FacetBox(desk, facet)).toList();
    expression = new ExpressionField(desk, this::subjects);
    passing.setId("filter-passing");
    clear = button("filter-clear-all", "ui.filter.clear.all");
    hide = new CheckBox(desk.text("ui.filter.hide"));
    hide.setId("filter-hide");
    hide.setTooltip(new Tooltip(desk.text("ui.filter.hide.hint")));
    hide.setOnAction(
        _ -> desk.workspace().move(v -> v.withFilter(v.filter().withHides(hide.isSelected()))));
    nothing = nothing();
    build();
    desk.workspace()
        .viewpointProperty()
        .addListener(
            (_, before, now) -> {
              if (!now.looksAtTheSame(before)) {
                follow();
              }
            });
    desk.workspace().sightProperty().addListener(_ -> follow());
    root.sceneProperty().addListener(_ -> follow());
    follow();
  }

  /** The node to be placed on the map. */
  public Region node() {
    return root;
  }

  /** How many things a workspace's filter asks for, as it changes; 0 where no filter is on. */
  public static ObservableValue<Integer> asked(Workspace workspace) {
    return workspace.viewpointProperty().map(v -> asked(v.filter()));
  }

  private static int asked(Filter filter) {
    return Arrays.stream(Facet.values()).mapToInt(facet -> facet.chosen(filter).size()).sum()
        + (filter.expression().isEmpty() ? 0 : 1);
  }

  private void build() {
    HBox head =
        Texts.row(
            8,
            Texts.whole(desk.text("ui.filter.title"), "section-title"),
            passing,
            Texts.spring(),
            clear);
    VBox list = new VBox(16);
    facets.forEach(facet -> list.getChildren().add(facet.node()));
    list.getStyleClass().add("facets");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("clear-scroll");
    scroll.setMinHeight(120);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.setPrefSize(WIDTH, HEIGHT);
    root.setMinHeight(0);
    root.setFocusTraversable(true);
    root.getStyleClass().add("filter-card");
    root.setAccessibleText(desk.text("ui.filter.title"));
    root.getChildren()
        .setAll(head, chips.node(), nothing, expression.node(), divider(), scroll, hide);
  }

  private static Node divider() {
    Region rule = new Region();
    rule.getStyleClass().add("divider");
    return rule;
  }

  private Button button(String id, String key) {
    Button button = new Button(desk.text(key));
    button.setId(id);
    button.getStyleClass().addAll("compact");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(desk.text("ui.action.filter-clear")));
    button.setOnAction(
        _ -> desk.workspace().move(v -> v.withFilter(Filter.NONE.withHides(v.filter().hides()))));
    return button;
  }

  private VBox nothing() {
    VBox box =
        new VBox(
            6,
            Texts.wrapped(desk.text("ui.filter.none"), "body"),
            button("filter-none-clear", "ui.filter.none.clear"));
    box.setId("filter-none");
    box.getStyleClass().addAll("card", "warn", "flat");
    return box;
  }

  private void follow() {
    Viewpoint viewpoint = desk.workspace().viewpoint();
    Filter filter = viewpoint.filter();
    if (root.getScene() == null || desk.workspace().sight().isEmpty()) {
      return;
    }
    Tally tally = Tally.of(subjects(), filter);
    passing.setText(desk.text("ui.filter.passing", tally.passing(), tally.all()));
    clear.setVisible(!filter.isNone());
    hide.setSelected(filter.hides());
    nothing.setVisible(tally.passing() == 0 && !filter.isNone());
    nothing.setManaged(nothing.isVisible());
    chips.show(filter);
    facets.forEach(facet -> facet.show(tally, filter));
    expression.show(filter.expression());
  }

  /** All sites on the layers of the map that are on, whatever the filter. */
  private List<Subject> subjects() {
    return desk.workspace()
        .sight()
        .map(
            sight -> {
              Parts parts = Parts.of(sight.atlas());
              Viewpoint all = desk.workspace().viewpoint().withFilter(Filter.NONE);
              List<Subject> subjects = new ArrayList<>();
              Shown.of(sight.atlas(), all)
                  .on(all.layers())
                  .sites()
                  .forEach(site -> subjects.add(new Subject(site.standing(), parts)));
              return subjects;
            })
        .or(() -> Optional.of(new ArrayList<>()))
        .get();
  }
}
