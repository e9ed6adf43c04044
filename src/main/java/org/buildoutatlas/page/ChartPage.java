package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** A single chart as a sheet: its title, what has to be said beside it, dates and sources. */
public final class ChartPage {

  private static final double MARGIN = 24;
  private static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 20);
  private static final double TITLE_LINE = 26;
  private static final TextStyle NOTE = new TextStyle(Face.REGULAR, 12);
  private static final double NOTE_LINE = 18;

  /** The foot has room for so many sources as on a sheet of this height, in pixels. */
  private static final double FOOT = 900;

  private final TextMeasure measure;
  private final Words words;
  private final Footer footer;

  /** Keeps what every sheet needs. */
  public ChartPage(TextMeasure measure, Words words, Numbers numbers) {
    this.measure = measure;
    this.words = words;
    this.footer = new Footer(measure, words, numbers);
  }

  /**
   * Composes the sheet, a margin wider than the chart.
   *
   * @param remark what has to be said beside it, or empty
   */
  public Drawing compose(
      String title,
      String remark,
      Drawing chart,
      List<Source> sources,
      Viewpoint viewpoint,
      Theme theme) {
    double width = chart.width() + 2 * MARGIN;
    List<Mark> marks = new ArrayList<>();
    double y = MARGIN;
    for (String line : new Paragraph(TITLE, chart.width(), measure).lines(title)) {
      marks.add(text(line, y + TITLE.size(), TITLE, theme));
      y += TITLE_LINE;
    }
    for (String note : notes(remark, viewpoint)) {
      for (String line : new Paragraph(NOTE, chart.width(), measure).lines(note)) {
        marks.add(text(line, y + NOTE.size(), NOTE, theme));
        y += NOTE_LINE;
      }
    }
    y += MARGIN / 2;
    marks.add(Mark.Group.of("chart", title, Placement.shift(MARGIN, y).of(chart.marks())));
    y += chart.height() + MARGIN;
    Box foot = Box.at(0, y, width, footer.height(FOOT, sources.size()));
    marks.add(Mark.Group.of("foot", "", footer.paint(foot, FOOT, sources, viewpoint, theme)));
    return new Drawing(width, foot.maxY(), theme.ui().surface(), marks);
  }

  private List<String> notes(String remark, Viewpoint viewpoint) {
    List<String> notes = new ArrayList<>();
    if (!remark.isEmpty()) {
      notes.add(remark);
    }
    if (viewpoint.adjacentSites()) {
      notes.add(words.text("page.note.adjacent"));
    }
    if (!viewpoint.adjustments().equals(Adjustments.NONE)) {
      notes.add(words.text("page.note.whatIf"));
    }
    return notes;
  }

  private static Mark text(String line, double base, TextStyle style, Theme theme) {
    return Mark.Text.plain(line, MARGIN, base, style, theme.ui().text(), Mark.Anchor.START);
  }
}
