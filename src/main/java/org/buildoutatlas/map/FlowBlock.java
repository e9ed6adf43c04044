package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What the parts of a flow mean, and what nobody has published of it.
 *
 * @param cards paper and measure
 * @param words texts by key
 * @param flow what is explained
 */
record FlowBlock(Cards cards, Words words, Flow flow) implements Legend.Block {

  private static final TextStyle SMALL = new TextStyle(Face.REGULAR, 12);
  private static final double SMALL_LINE = 16;
  private static final double SIGN = 44;
  private static final double WIDTH = 242;

  @Override
  public double height() {
    return 20 + rows().size() * LegendText.ROW + notes().size() * SMALL_LINE + 4;
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(cards.theme());
    FlowWords said = said();
    List<Mark> marks = new ArrayList<>();
    String heading = words.text("map.legend.flow", said.kind(flow), said.country(flow));
    marks.add(text.heading(heading, box.minX(), box.minY() + 12));
    double y = box.minY() + 20 + LegendText.ROW / 2;
    for (Row row : rows()) {
      marks.addAll(row.sign.at(new Point(box.minX(), y)));
      marks.add(text.body(row.text, box.minX() + SIGN + 10, y + 4.5, false));
      y += LegendText.ROW;
    }
    y += 6;
    for (String line : notes()) {
      marks.add(text.small(line, box.minX(), y, Mark.Anchor.START));
      y += SMALL_LINE;
    }
    return marks;
  }

  /** A sign, drawn with its left end at a point. */
  @FunctionalInterface
  private interface Sign {
    List<Mark> at(Point left);
  }

  private record Row(Sign sign, String text) {}

  private List<Row> rows() {
    FlowWords said = said();
    String trunk =
        said.amount(flow).isEmpty() ? said.suppliers(flow) : FlowWords.capital(said.amount(flow));
    String branch = words.text(flow.split() ? "map.legend.flow.site" : "map.legend.flow.share");
    return List.of(
        new Row(this::trunk, trunk),
        new Row(this::branch, branch),
        new Row(this::start, words.text("map.legend.flow.start", said.country(flow))));
  }

  private List<String> notes() {
    String status = words.text("map.legend.flow.dashed", flow.contribution().status().word());
    String lanes =
        words.text(
            "map.legend.flow.lanes",
            flow.partners().stream().map(Partner::name).collect(Collectors.joining(", ")));
    boolean dashed = Glyphs.isDashed(flow.contribution().status());
    List<String> lines = new ArrayList<>();
    if (dashed) {
      lines.addAll(cards.broken(status, SMALL, WIDTH));
    }
    lines.addAll(cards.broken(lanes, SMALL, WIDTH));
    return lines;
  }

  private List<Mark> trunk(Point left) {
    return new FlowPainter(ink(), said(), around(left), Optional.empty())
        .trunk(new FlowSketch(flow, left, false, List.of(track(left)), false, List.of(), WIDE, 0));
  }

  private static final double WIDE = 10;

  private List<Mark> branch(Point left) {
    return new FlowPainter(ink(), said(), around(left), Optional.empty())
        .branch(new FlowSketch.Branch(track(left), true), flow);
  }

  private List<Mark> start(Point left) {
    Path ring = Path.circle(left.plus(SIGN / 2, 0), 4.5);
    return List.of(
        new Mark.Area(ring, cards.theme().ui().surface()),
        new Mark.Line(ring, Stroke.solid(ink().whole(flow), 2)));
  }

  private FlowInk ink() {
    return new FlowInk(cards.theme(), new Selection.Nothing());
  }

  private FlowWords said() {
    return new FlowWords(words, new Numbers());
  }

  private static Track track(Point left) {
    return new Track(List.of(left, left.plus(SIGN, 0)));
  }

  private static Box around(Point left) {
    return Box.around(left, 2 * SIGN);
  }
}
