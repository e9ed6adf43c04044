package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.ComparisonChart;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.page.PageSources;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** Two to four candidates side by side, with what speaks for the first of them against each. */
final class ComparisonSection {

  private final Desk desk;
  private final SitingModel model;
  private final ChartView chart;
  private final Label title = Texts.wrapped("", "minor-title");
  private final Label hint = Texts.wrapped("", "support");
  private final VBox verdicts = new VBox(4);
  private final VBox root;

  ComparisonSection(Desk desk, SitingModel model, Consumer<String> choose) {
    this.desk = desk;
    this.model = model;
    chart = new ChartView(desk);
    chart.setId("comparison");
    chart.onChosen(
        group -> {
          if (group.startsWith("candidate:")) {
            choose.accept(group.substring(group.indexOf(':') + 1));
          }
        });
    title.setId("comparison-title");
    hint.setId("comparison-hint");
    hint.managedProperty().bind(hint.visibleProperty());
    verdicts.setId("verdicts");
    Button end = new Button(desk.text("ui.siting.compare.end"));
    end.setId("comparison-end");
    end.getStyleClass().addAll("flat", "compact");
    end.setOnAction(_ -> model.compareNone());
    root =
        new VBox(
            Texts.row(8, Texts.growing(title), chart.toggleButton(), end), hint, chart, verdicts);
    root.getStyleClass().add("panel-section");
    root.setMinHeight(0);
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
  }

  Node node() {
    return root;
  }

  /** Shows those that are compared; nothing where there are none. */
  void show(Ranking now) {
    List<Score> compared =
        now.all().stream().filter(s -> model.compared().contains(s.candidate().id())).toList();
    root.setVisible(!compared.isEmpty());
    if (compared.isEmpty()) {
      return;
    }
    boolean enough = compared.size() > 1;
    title.setText(
        enough
            ? desk.text("ui.siting.compare.title", compared.size())
            : desk.text("ui.siting.compare.one", compared.getFirst().candidate().label()));
    hint.setText(desk.text("ui.siting.compare.hint"));
    hint.setVisible(!enough);
    Style style = new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers());
    ComparisonChart drawn = new ComparisonChart(style, compared);
    chart.show(title.getText(), drawn::draw, drawn::table);
    chart.cite(() -> PageSources.of(compared));
    List<Node> lines = new ArrayList<>();
    SitingWords words = new SitingWords(desk);
    compared.stream()
        .skip(1)
        .map(other -> Verdict.between(now, compared.getFirst(), other))
        .forEach(
            verdict ->
                lines.add(
                    new VBox(
                        1,
                        Texts.wrapped(words.pair(verdict), "emphasis"),
                        Texts.wrapped(words.verdict(verdict, now)))));
    verdicts.getChildren().setAll(lines);
  }
}
