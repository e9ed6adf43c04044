package org.buildoutatlas.ui.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.FanChart;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.chart.TornadoChart;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.page.template.ChartSources;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.outlook.OutlookModel.Answer;
import org.buildoutatlas.view.Viewpoint;

/**
 * When the target is reached: the fan of money or of power, the controls of the scenario, and what
 * moves the answer.
 */
public final class OutlookSection {

  private static final double STALE = 0.3;

  private final Desk desk;
  private final OutlookModel model;
  private final VBox root = new VBox();
  private final Label title = Texts.wrapped("", "minor-title");
  private final Label support = Texts.wrapped("", "support");
  private final ChartView fan;
  private final ScenarioHead head;
  private final StackPane sliders = new StackPane();
  private final WhatIfList whatIfs;
  private final Label tornadoTitle = Texts.wrapped("", "minor-title");
  private final ChartView tornado;
  private final VBox tornadoPart;
  private final AssumptionList assumptions;
  private Measure measure = Measure.DOLLARS;
  private boolean drawn;
  private Optional<ScenarioSliders> controls = Optional.empty();
  private Optional<Atlas> controlled = Optional.empty();

  /** Builds the part and keeps it up to date; {@code files} saves and opens its scenarios. */
  public OutlookSection(Desk desk, OutlookModel model, ScenarioFiles files) {
    this.desk = desk;
    this.model = model;
    fan = new ChartView(desk);
    fan.setId("fan");
    tornado = new ChartView(desk);
    tornado.setId("tornado");
    head = new ScenarioHead(desk, files);
    whatIfs = new WhatIfList(desk);
    assumptions = new AssumptionList(desk);
    title.setId("outlook-title");
    tornadoPart =
        part(
            Texts.row(8, Texts.growing(tornadoTitle), tornado.toggleButton()),
            Texts.wrapped(desk.text("ui.outlook.tornado.note"), "support"),
            tornado);
    root.setId("outlook");
    root.setMinHeight(0);
    root.getChildren()
        .setAll(
            part(head(), support, fan),
            part(head.node(), sliders, whatIfs.node()),
            tornadoPart,
            part(assumptions.node()));
    model.answerProperty().addListener((_, _, _) -> show());
    model.swingsProperty().addListener((_, _, _) -> showSwings());
    desk.themeProperty().addListener((_, _, _) -> showAll());
    desk.workspace()
        .viewpointProperty()
        .addListener(
            (_, before, now) -> {
              if (!now.adjustments().equals(before.adjustments())
                  || now.adjacentSites() != before.adjacentSites()) {
                follow(now);
              }
            });
    // In the midst of a change the sight of the viewpoint is not yet there: this is when it is.
    desk.workspace().onSight(_ -> follow(desk.workspace().viewpoint()));
    showAll();
  }

  /** The node to be placed in the panel. */
  public Node node() {
    return root;
  }

  private static VBox part(Node... nodes) {
    VBox part = new VBox(nodes);
    part.getStyleClass().add("panel-section");
    part.setMinHeight(0);
    return part;
  }

  private Node head() {
    HBox row = Texts.row(8, Texts.growing(title), measures(), fan.toggleButton());
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private Node measures() {
    ToggleGroup group = new ToggleGroup();
    HBox switcher =
        new HBox(measure(group, Measure.DOLLARS), measure(group, Measure.FACILITY_POWER));
    switcher.getStyleClass().addAll("segmented", "compact");
    switcher.setMinWidth(HBox.USE_PREF_SIZE);
    return switcher;
  }

  private ToggleButton measure(ToggleGroup group, Measure each) {
    ToggleButton button = new ToggleButton(desk.text("ui.outlook.measure." + each.word()));
    button.setId("outlook-" + each.word());
    button.setToggleGroup(group);
    button.setSelected(each == measure);
    button.setTooltip(new Tooltip(desk.text("ui.outlook.measure." + each.word() + ".hint")));
    button.setOnAction(
        _ -> {
          // A second click must not leave none chosen.
          button.setSelected(true);
          measure = each;
          show();
        });
    return button;
  }

  private void showAll() {
    show();
    showSwings();
    follow(desk.workspace().viewpoint());
  }

  private void follow(Viewpoint viewpoint) {
    controls.ifPresent(c -> c.follow(viewpoint));
    desk.workspace()
        .sight()
        .ifPresent(
            s -> {
              whatIfs.follow(s, viewpoint.adjustments().sites());
              controls.ifPresent(c -> c.offer(s));
            });
    head.follow(viewpoint);
  }

  private void show() {
    Optional<Answer> answer = model.answerProperty().get();
    Optional<Sight> sight = desk.workspace().sightProperty().get();
    if (answer.isEmpty() || sight.isEmpty()) {
      title.setText(desk.text("ui.outlook.waiting"));
      showSwings();
      return;
    }
    Outlook outlook = answer.get().outlook();
    Forecast forecast = outlook.forecast(measure);
    Atlas atlas = sight.get().atlas();
    boolean isBase = answer.get().isBase();
    FanChart chart =
        new FanChart(
            style(),
            outlook,
            forecast,
            Optional.of(answer.get().base()).filter(_ -> !isBase).map(o -> o.forecast(measure)));
    title.setText(chart.title(atlas.target(), isBase));
    String note =
        desk.text(
            measure == Measure.DOLLARS ? "ui.outlook.money.note" : "ui.outlook.power.note",
            desk.numbers().plain(BigDecimal.valueOf(outlook.draws())));
    support.setText(
        chart.planNote().map(plan -> desk.text("ui.outlook.notes", note, plan)).orElse(note));
    fan.show(
        title.getText(), width -> chart.draw(atlas.target(), atlas.claims(), width), chart::table);
    fan.cite(this::sources);
    Explainable.chart(fan, mark -> FanFigure.of(measure, mark));
    head.compare(answer.get(), measure);
    assumptions.show(outlook);
    control(sight.get(), answer.get());
  }

  private List<Source> sources() {
    return model
        .answerProperty()
        .get()
        .flatMap(
            answer ->
                desk.workspace()
                    .sight()
                    .map(sight -> ChartSources.outlook(sight.atlas(), answer.outlook())))
        .orElse(List.of());
  }

  private void control(Sight sight, Answer answer) {
    if (controlled.filter(sight.whole()::equals).isEmpty()
        || controls.filter(c -> c.fits(answer)).isEmpty()) {
      ScenarioSliders fresh = new ScenarioSliders(desk, answer);
      fresh.follow(desk.workspace().viewpoint());
      fresh.offer(sight);
      sliders.getChildren().setAll(fresh.node());
      controls = Optional.of(fresh);
      controlled = Optional.of(sight.whole());
    }
  }

  private void showSwings() {
    Optional<Sensitivity> swings = model.swingsProperty().get();
    // While another is drawn the last one pales, so that what lies below stays where it is.
    drawn = (drawn || swings.isPresent()) && model.answerProperty().get().isPresent();
    tornadoPart.setVisible(drawn);
    tornadoPart.setManaged(drawn);
    tornadoPart.setDisable(swings.isEmpty());
    tornadoPart.setOpacity(swings.isPresent() ? 1 : STALE);
    swings.ifPresent(
        s -> {
          TornadoChart chart = new TornadoChart(style(), s);
          tornadoTitle.setText(chart.title());
          tornado.show(chart.title(), chart::draw, chart::table);
          tornado.cite(this::sources);
          Explainable.chart(tornado, FanFigure::ofSwing);
        });
  }

  private Style style() {
    return new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers());
  }
}
