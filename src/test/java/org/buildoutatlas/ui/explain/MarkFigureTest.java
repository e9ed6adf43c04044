package org.buildoutatlas.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.chart.BridgeChart;
import org.buildoutatlas.chart.MoneyBar;
import org.buildoutatlas.chart.PowerBar;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

/** The marks of the charts in the panel, by the names of their groups. */
class MarkFigureTest {

  private static final double WIDTH = 400;
  private static final Atlas ATLAS = RealData.atlas();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Quarter AT = new Quarter(2027, 4);
  private static final Ledger LEDGER = Ledger.of(ATLAS, TODAY, AT, false);
  private static final Style STYLE =
      new Style(
          Themes.all().getFirst(),
          new AwtTextMeasure(new BundledFonts()),
          new Words(),
          new Numbers());

  @Test
  void everyMarkOfTheMoneyAndThePowerHasAFigure() {
    Set<String> money = new TreeSet<>();
    marks(new MoneyBar(STYLE, LEDGER).draw(ATLAS.target(), ATLAS.claims(), WIDTH), money);
    marks(new BridgeChart(STYLE, LEDGER).draw(WIDTH), money);
    Set<String> power = new TreeSet<>();
    marks(new PowerBar(STYLE, LEDGER).draw(ATLAS.target(), ATLAS.claims(), WIDTH), power);
    assertTrue(money.size() > 15 && power.size() > 5, () -> money + " " + power);

    Set<String> ids = new TreeSet<>(Figures.of(ATLAS, TODAY, AT, false).ids());
    Set<String> unknown = new TreeSet<>();
    Stream.concat(
            money.stream().flatMap(m -> MarkFigure.MONEY.of(m).stream()),
            power.stream().flatMap(m -> MarkFigure.POWER.of(m).stream()))
        .filter(id -> !ids.contains(id))
        .forEach(unknown::add);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aMarkThatStandsForNothingHasNone() {
    assertEquals(Optional.empty(), MarkFigure.MONEY.of("axis"));
  }

  private static void marks(Drawing drawing, Set<String> names) {
    drawing.marks().forEach(mark -> names(mark, names));
  }

  private static void names(Mark mark, Set<String> names) {
    if (mark instanceof Mark.Group group) {
      names.add(group.name());
      group.marks().forEach(inner -> names(inner, names));
    }
  }
}
