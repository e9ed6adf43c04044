package org.buildoutatlas.ui.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.buildoutatlas.chart.PowerSteps;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** The steps in which a site is switched on, with the power of the whole site from then on. */
final class PhaseTable {

  private final Desk desk;
  private final Site site;
  private final LocalDate knownOn;
  private final Citations citations;

  PhaseTable(Desk desk, Site site, LocalDate knownOn, Citations citations) {
    this.desk = desk;
    this.knownOn = knownOn;
    this.site = site;
    this.citations = citations;
  }

  Node node() {
    if (site.phases().isEmpty()) {
      return Section.titled(
          desk.text("ui.site.phases", 0),
          "",
          Texts.wrapped(desk.text("ui.site.phases.none"), "support"));
    }
    GridPane grid = new GridPane(12, 8);
    grid.setId("phases");
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(wide);
    grid.addRow(
        0,
        Texts.whole(desk.text("ui.site.phase.name"), "support"),
        Texts.whole(desk.text("ui.site.phase.energised"), "support"),
        Texts.whole(desk.text("ui.scope.it"), "support"),
        Texts.whole(desk.text("ui.scope.facility"), "support"));
    int row = 1;
    for (Phase phase : site.phases()) {
      grid.addRow(
          row++,
          Texts.wrapped(phase.name()),
          Texts.whole(desk.numbers().date(phase.energised())),
          Texts.whole(power(phase.itMegawatts()), "figure"),
          Texts.whole(power(phase.facilityMegawatts()), "figure"),
          StatusChip.of(phase.status(), desk),
          citations.marks(phase.sources()));
    }
    Section section =
        Section.titled(
            desk.text("ui.site.phases", site.phases().size()), desk.text("ui.site.phases.note"));
    if (PowerSteps.has(site)) {
      PowerSteps steps =
          new PowerSteps(new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers()));
      ChartView chart = new ChartView(desk);
      chart.show(desk.text("ui.site.phases.note"), width -> steps.draw(site, knownOn, width));
      chart.cite(
          () -> site.phases().stream().flatMap(p -> p.sources().stream()).distinct().toList());
      section.getChildren().add(chart);
    }
    section.getChildren().add(grid);
    return section;
  }

  private String power(Optional<BigDecimal> megawatts) {
    return megawatts.map(Quantity::mw).map(desk.numbers()::power).orElse("\u2013");
  }
}
