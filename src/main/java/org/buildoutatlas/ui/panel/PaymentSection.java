package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.CycleChart;
import org.buildoutatlas.chart.PaymentChart;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.ledger.Payment;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.MarkFigure;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;

/** Who pays whom for which sites, below the circles in which money is paid, if there are any. */
final class PaymentSection {

  private final Desk desk;

  // They stay, so that one shown as a table stays one when a clock moves.
  private final ChartView circles;
  private final ChartView payments;

  PaymentSection(Desk desk) {
    this.desk = desk;
    circles = chart("cycles");
    payments = chart("payments");
  }

  /** The section of a graph whose partners and sites the sight knows. */
  Node node(Style style, Sight sight, PaymentGraph graph) {
    VBox sections = new VBox();
    sections.setMinHeight(0);
    if (!graph.cycles().isEmpty()) {
      CycleChart chart = new CycleChart(style, sight.whole(), graph);
      circles.show(chart.title(), chart::draw, chart::table);
      circles.cite(() -> sources(graph.cycles().stream().flatMap(c -> c.payments().stream())));
      sections
          .getChildren()
          .add(Section.titled(chart.title(), note("ui.investment.cycles.note", sight), circles));
    }
    if (!graph.payments().isEmpty()) {
      PaymentChart chart = new PaymentChart(style, sight.whole(), graph);
      payments.show(chart.title(), chart::draw, chart::table);
      payments.cite(() -> sources(graph.payments().stream()));
      sections
          .getChildren()
          .add(Section.titled(chart.title(), note("ui.investment.pays.note", sight), payments));
    }
    return sections;
  }

  private static List<Source> sources(Stream<Payment> payments) {
    return payments.flatMap(p -> p.contribution().sources().stream()).distinct().toList();
  }

  /** What is to be known of a chart, in the past with the day. */
  private String note(String key, Sight sight) {
    String note = desk.text(key);
    return sight.isPast()
        ? desk.text("ui.asknown", desk.numbers().day(sight.knownOn())) + " " + note
        : note;
  }

  private ChartView chart(String id) {
    ChartView chart = new ChartView(desk);
    chart.setId(id);
    Explainable.chart(chart, MarkFigure.MONEY::of);
    return chart;
  }
}
