package org.buildoutatlas.chart;

import java.util.Optional;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What every chart is set with.
 *
 * @param theme its colours
 * @param measure how large its texts are
 * @param words its texts
 * @param numbers how its values are written
 */
public record Style(Theme theme, TextMeasure measure, Words words, Numbers numbers) {

  static final TextStyle AXIS = new TextStyle(Face.REGULAR, 11);
  static final TextStyle NOTE = new TextStyle(Face.REGULAR, 11.5);
  static final TextStyle STRONG_NOTE = new TextStyle(Face.SEMIBOLD, 11.5);
  static final TextStyle LABEL = new TextStyle(Face.REGULAR, 12);
  static final TextStyle STRONG_LABEL = new TextStyle(Face.SEMIBOLD, 12);
  static final TextStyle VALUE = new TextStyle(Face.SEMIBOLD, 13);

  private static final double HALO = 3;

  /** A text that starts at a point of its base line. */
  Mark.Text start(String text, double x, double y, TextStyle style, Colour colour) {
    return Mark.Text.plain(text, x, y, style, colour, Mark.Anchor.START);
  }

  /** A text that ends at a point of its base line. */
  Mark.Text end(String text, double x, double y, TextStyle style, Colour colour) {
    return Mark.Text.plain(text, x, y, style, colour, Mark.Anchor.END);
  }

  /** A text centred on a point of its base line. */
  Mark.Text middle(String text, double x, double y, TextStyle style, Colour colour) {
    return Mark.Text.plain(text, x, y, style, colour, Mark.Anchor.MIDDLE);
  }

  double width(String text, TextStyle style) {
    return measure.width(text, style);
  }

  /** A figure's dollars, with the word for an estimate where it is one. */
  String money(Figure figure) {
    return marked(figure, numbers.money(figure.quantity().amount()));
  }

  /** The same in billions, however many. */
  String billions(Figure figure) {
    return marked(figure, numbers.billions(figure.quantity().amount()));
  }

  /** A figure's power in GW, marked likewise. */
  String gigawatts(Figure figure) {
    return marked(figure, numbers.gigawatts(figure.quantity()));
  }

  String marked(Figure figure, String amount) {
    return figure.estimated() ? words.text("chart.estimate", amount) : amount;
  }

  /** An amount of an outlook in the unit of its chart: billions of dollars, or GW. */
  public String amount(Measure measure, long amount) {
    Quantity quantity = measure.quantity(amount);
    return switch (measure) {
      case DOLLARS -> numbers.billions(quantity.amount());
      case FACILITY_POWER, IT_POWER -> numbers.gigawatts(quantity);
    };
  }

  /** The head of a column: its name and the unit of its numbers. */
  String head(String name, String unit) {
    return words.text("chart.table.unit", name, unit);
  }

  /** The word for an estimate where a figure is one, for a cell of a table. */
  String remark(Figure figure) {
    return figure.estimated() ? words.text("chart.estimated") : "";
  }

  /** A text that starts at a point of its base line and stands out from what lies behind it. */
  Mark.Text haloed(String text, double x, double y, TextStyle face, Colour colour) {
    return new Mark.Text(
        text,
        new Point(x, y),
        face,
        colour,
        Mark.Anchor.START,
        0,
        Optional.of(Stroke.solid(theme.ui().surface(), HALO)));
  }

  /** The text, or its beginning with an ellipsis where it is wider than the room, in pixels. */
  String fit(String text, TextStyle style, double room) {
    return new Paragraph(style, room, measure).fitted(text);
  }
}
