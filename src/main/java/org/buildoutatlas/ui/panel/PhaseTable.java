package org.buildoutatlas.ui.panel;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** The steps in which a site is switched on, with the power of the whole site from then on. */
final class PhaseTable {

  private final Desk desk;
  private final Site site;
  private final Citations citations;

  PhaseTable(Desk desk, Site site, Citations citations) {
    this.desk = desk;
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
    return Section.titled(
        desk.text("ui.site.phases", site.phases().size()),
        desk.text("ui.site.phases.note"),
        grid);
  }

  private String power(Optional<BigDecimal> megawatts) {
    return megawatts.map(Quantity::mw).map(desk.numbers()::power).orElse("\u2013");
  }
}
