package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;

/**
 * What a label says.
 *
 * @param said the name, then what is to be known first; empty lines are left out
 * @param quiet whether it stands back behind others
 */
record LabelText(List<Said> said, boolean quiet) {

  /** The height of a line, in pixels. */
  static final double LINE = 16.5;

  private static final TextStyle NAME = new TextStyle(Face.SEMIBOLD, 13.5);
  private static final TextStyle QUIET_NAME = new TextStyle(Face.MEDIUM, 12.5);
  private static final TextStyle SUPPORT = new TextStyle(Face.REGULAR, 12.5);

  /** Leaves out empty lines. */
  LabelText {
    said = said.stream().filter(line -> !line.isEmpty()).toList();
  }

  /** The same in mere words. */
  List<String> lines() {
    return said.stream().map(Said::text).toList();
  }

  /** How wide each line is, in pixels. */
  List<Double> widths(TextMeasure measure) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      widths.add(measure.width(said.get(i).text(), style(i)));
    }
    return widths;
  }

  /** The label at its place, with its leader. */
  List<Mark> paint(LabelPlace place, Theme theme, Colour ground) {
    List<Mark> marks = new ArrayList<>();
    place
        .leader()
        .ifPresent(
            leader ->
                marks.add(
                    new Mark.Line(
                        Path.line(leader.from(), leader.to()),
                        Stroke.solid(theme.ui().text2(), 1))));
    double x = place.box().minX() + place.anchor().share() * place.box().width();
    Optional<Stroke> halo =
        theme.finish().halo() ? Optional.of(Stroke.solid(ground, 3.5)) : Optional.empty();
    for (int i = 0; i < Math.min(place.lines(), said.size()); i++) {
      Colour ink = i == 0 && !quiet ? theme.ui().text() : theme.ui().text2();
      Point at = new Point(x, place.box().minY() + i * LINE + 12.5);
      Said line = said.get(i);
      marks.add(
          new Mark.Text(line.text(), at, style(i), ink, place.anchor(), 0, halo)
              .with(line.figures()));
    }
    return marks;
  }

  private TextStyle style(int line) {
    if (line > 0) {
      return SUPPORT;
    }
    return quiet ? QUIET_NAME : NAME;
  }
}
