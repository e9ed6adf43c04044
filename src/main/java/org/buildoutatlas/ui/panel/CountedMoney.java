package org.buildoutatlas.ui.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.buildoutatlas.chart.MoneyBar;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.page.template.ChartSources;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.MarkFigure;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;

/** The counted sum against the target. Its texts change with the clocks, its nodes stay. */
final class CountedMoney {

  private final Desk desk;
  private final ChartView chart;
  private final Label caption = Texts.wrapped("", "support");
  private final Label number = Texts.whole("", "headline-number");
  private final Label share = Texts.whole("", "muted", "share");
  private final Label estimated;
  private final Section section;

  CountedMoney(Desk desk) {
    this.desk = desk;
    chart = new ChartView(desk);
    chart.setId("money-chart");
    Explainable.chart(chart, MarkFigure.MONEY::of);
    number.setId("counted");
    Explainable.number(number, "counted", desk);
    estimated = Texts.whole(desk.text("ui.estimated"), "estimated");
    estimated.managedProperty().bind(estimated.visibleProperty());
    HBox headline = Texts.row(8, number, estimated, share, Texts.spring(), chart.toggleButton());
    headline.getStyleClass().add("headline");
    section = new Section(caption, headline, chart);
  }

  Node node() {
    return section;
  }

  /** Tells the sum of a sight. */
  void show(Sight sight, Style style) {
    Ledger ledger = sight.ledger();
    Target target = sight.atlas().target();
    Figure sum = ledger.counted();
    double part = sum.quantity().toDouble() / target.usd().doubleValue();
    boolean later = sight.at().compareTo(Quarter.of(sight.knownOn())) > 0;
    caption.setText(
        desk.text(
            later ? "ui.investment.caption.planned" : "ui.investment.caption",
            sight.at(),
            desk.numbers().day(sight.knownOn())));
    number.setText(desk.numbers().money(sum.quantity().amount()));
    estimated.setVisible(sum.estimated());
    share.setText(
        desk.text(
            "ui.investment.share",
            desk.numbers().percent(part),
            desk.numbers().money(target.usd())));
    MoneyBar bar = new MoneyBar(style, ledger);
    List<Claim> claims = sight.atlas().claims();
    chart.show(
        bar.title(target),
        width -> bar.draw(target, claims, width),
        () -> bar.table(target, claims));
    chart.cite(() -> ChartSources.money(sight.atlas(), ledger));
  }
}
