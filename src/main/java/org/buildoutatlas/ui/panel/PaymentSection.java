package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.CycleChart;
import org.buildoutatlas.chart.PaymentChart;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.MarkFigure;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;

/** Who pays whom for which sites, below the circles in which money is paid, if there are any. */
final class PaymentSection {

  private final Desk desk;
  private final CycleChart circles;
  private final PaymentChart payments;
  private final PaymentGraph graph;

  PaymentSection(Desk desk, Style style, Atlas atlas, PaymentGraph graph) {
    this.desk = desk;
    this.graph = graph;
    circles = new CycleChart(style, atlas, graph);
    payments = new PaymentChart(style, atlas, graph);
  }

  Node node() {
    VBox sections = new VBox();
    sections.setMinHeight(0);
    if (!graph.cycles().isEmpty()) {
      sections
          .getChildren()
          .add(
              Section.titled(
                  circles.title(),
                  desk.text("ui.investment.cycles.note"),
                  chart("cycles", circles.title(), circles::draw)));
    }
    if (!graph.payments().isEmpty()) {
      sections
          .getChildren()
          .add(
              Section.titled(
                  payments.title(),
                  desk.text("ui.investment.pays.note"),
                  chart("payments", payments.title(), payments::draw)));
    }
    return sections;
  }

  private ChartView chart(String id, String title, ChartView.Painter painter) {
    ChartView chart = new ChartView(desk);
    chart.setId(id);
    chart.show(title, painter);
    Explainable.chart(chart, MarkFigure.MONEY::of);
    return chart;
  }
}
