package org.buildoutatlas.ui.siting;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.RankRange;
import org.buildoutatlas.chart.RankingChart;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.page.PageSources;
import org.buildoutatlas.ui.kit.ChartPicture;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** What leads and how sure that is, the weights by which it does, and the ranking. */
public final class SitingSection {

  private final Desk desk;
  private final SitingModel model;
  private final VBox root = new VBox();
  private final Label title = Texts.wrapped("", "minor-title");
  private final Label support = Texts.wrapped("", "support");
  private final PresetMenu presets;
  private final ProfileMenu profiles;
  private final StackPane sliders = new StackPane();
  private final SitingNews news;
  private final ComparisonSection comparison;
  private final ChartView chart;
  private final VBox ranked;
  private Optional<WeightSliders> controls = Optional.empty();

  /**
   * Builds the part and keeps it up to date.
   *
   * @param choose takes the id of a candidate that is chosen in the ranking
   */
  public SitingSection(Desk desk, SitingModel model, Consumer<String> choose) {
    this.desk = desk;
    this.model = model;
    presets = new PresetMenu(desk, model);
    profiles = new ProfileMenu(desk, model);
    news = new SitingNews(desk, model);
    comparison = new ComparisonSection(desk, model, choose);
    chart = new ChartView(desk);
    chart.setId("ranking");
    chart.onChosen(group -> choose.accept(group.substring(group.indexOf(':') + 1)));
    title.setId("siting-title");
    root.setId("siting-section");
    root.setMinHeight(0);
    ranked =
        part(
            Texts.row(
                8,
                Texts.growing(Texts.line(desk.text("ui.siting.ranking"), "minor-title")),
                chart.toggleButton()),
            chart);
    root.getChildren()
        .setAll(
            part(title, support),
            part(
                Texts.line(desk.text("ui.siting.weights"), "minor-title"),
                Texts.row(8, presets.node(), profiles.node()),
                presets.asking(),
                sliders,
                news.node()),
            ranked,
            comparison.node());
    model.rankingProperty().addListener((_, _, _) -> show());
    model
        .sureness()
        .answerProperty()
        .addListener((_, _, _) -> model.ranking().ifPresent(this::rank));
    model.lockedProperty().addListener((_, _, _) -> model.ranking().ifPresent(this::control));
    model.comparedProperty().addListener((_, _, _) -> show());
    desk.workspace().viewpointProperty().map(v -> v.selection()).addListener((_, _, _) -> show());
    desk.themeProperty().addListener((_, _, _) -> paint());
    show();
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

  private void paint() {
    controls.ifPresent(WeightSliders::paint);
    show();
  }

  private void show() {
    Optional<Ranking> now = model.ranking();
    root.setVisible(now.isPresent());
    now.ifPresent(this::show);
  }

  private void show(Ranking now) {
    boolean any = !now.scores().isEmpty();
    title.setText(new SitingWords(desk).leads(now));
    support.setText(now.siting().disclaimer());
    presets.follow(now);
    profiles.follow(now);
    control(now);
    news.show(now);
    comparison.show(now);
    ranked.setVisible(any);
    ranked.setManaged(any);
    rank(now);
  }

  private void rank(Ranking now) {
    if (now.scores().isEmpty()) {
      return;
    }
    Style style = new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers());
    RankingChart ranking = new RankingChart(style);
    Optional<String> chosen = desk.workspace().viewpoint().selection().candidate();
    Map<String, RankRange> ranges = model.sureness().ranges();
    String said = title.getText();
    chart.show(
        said,
        width -> ranking.draw(now.all(), ranges, chosen, width),
        () -> ranking.table(now.all(), ranges));
    chart.stand(
        new ChartPicture(
            said,
            width ->
                ranking.withKey(
                    now.scores(), now.siting().criteria(), now.weights().shares(), ranges, width),
            desk.text("map.candidates.disclaimer"),
            () -> PageSources.of(now.scores())));
  }

  private void control(Ranking now) {
    if (controls.filter(c -> c.fits(now)).isEmpty()) {
      WeightSliders fresh = new WeightSliders(desk, model, now);
      sliders.getChildren().setAll(fresh.node());
      controls = Optional.of(fresh);
    }
    controls.ifPresent(c -> c.follow(now));
  }
}
