package org.buildoutatlas.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.theme.Contrast;
import org.buildoutatlas.theme.Themes;

/**
 * Texts that stand out too little from what lies behind their middle.
 *
 * @param measure how large texts are
 */
record ContrastRule(TextMeasure measure) implements Rule {

  /** WCAG 2.2, criterion 1.4.3. */
  private static final double LEAST = 4.5;

  /** The same for large texts: 18 points and more, or 14 and more where they are bold. */
  private static final double LEAST_LARGE = 3;

  private static final double LARGE = 18;

  /** The theme in which everything stands out. */
  private static final String STRONGEST = Themes.highContrast().name();

  /** An area that is seen, and its colour over what lay there before. */
  private record Seen(Mark.Area area, Colour colour) {}

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      visit(sheet, sheet.drawing().marks(), new ArrayList<>(), flaws);
    }
  }

  private void visit(Sheet sheet, List<Mark> marks, List<Seen> behind, Flaws flaws) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Area area -> behind.add(new Seen(area, area.fill()));
        case Mark.Text text -> check(sheet, text, behind, flaws);
        case Mark.Group group -> visit(sheet, group.marks(), behind, flaws);
        case Mark.Hatch _, Mark.Line _, Mark.Picture _ -> {}
      }
    }
  }

  private void check(Sheet sheet, Mark.Text text, List<Seen> behind, Flaws flaws) {
    if (text.halo().isPresent() || text.text().isBlank()) {
      return;
    }
    Box box = text.bounds(measure);
    Colour ground = ground(sheet.theme().ui().surface(), box.center(), behind);
    double ratio =
        Contrast.ratio(ground.mix(opaque(text.colour()), text.colour().opacity()), ground);
    boolean large = text.style().size() * sheet.size().points() >= LARGE;
    if (ratio < (large ? LEAST_LARGE : LEAST)) {
      String sentence =
          String.format(
              Locale.ROOT,
              "\"%s\" has a contrast of %.1f, less than %.1f. Choose another theme.",
              text.text(),
              ratio,
              large ? LEAST_LARGE : LEAST);
      if (sheet.theme().name().equals(STRONGEST)) {
        flaws.note(sheet, "text.contrast", sentence);
      } else {
        flaws.note(sheet, "text.contrast", sentence, new Fix.InTheme(STRONGEST));
      }
    }
  }

  private static Colour ground(Colour paper, Point at, List<Seen> behind) {
    Colour ground = paper;
    for (Seen seen : behind) {
      Box box = seen.area().path().isEmpty() ? null : seen.area().path().bounds();
      if (box != null
          && box.contains(at.x(), at.y())
          && seen.area().path().contains(at.x(), at.y())) {
        ground = ground.mix(opaque(seen.colour()), seen.colour().opacity());
      }
    }
    return ground;
  }

  private static Colour opaque(Colour colour) {
    return colour.withOpacity(1);
  }
}
