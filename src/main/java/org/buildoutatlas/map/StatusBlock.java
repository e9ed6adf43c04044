package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * Each status with its sign and how many sites have it, and what else is drawn for sites.
 *
 * @param theme gives the colours
 * @param words texts by key
 * @param digest what was counted
 * @param clusters whether signs for several sites are seen
 */
record StatusBlock(Theme theme, Words words, Digest digest, boolean clusters)
    implements Legend.Block {

  /**
   * A row.
   *
   * @param sign the status whose sign is drawn
   * @param statuses those that are counted
   * @param key of its text
   * @param always whether it stays where there is none
   */
  private record Row(Status sign, Set<Status> statuses, String key, boolean always) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(Status.OPERATIONAL, Set.of(Status.OPERATIONAL), "map.legend.operational", true),
          new Row(
              Status.UNDER_CONSTRUCTION,
              Set.of(Status.UNDER_CONSTRUCTION),
              "map.legend.construction",
              true),
          new Row(Status.ANNOUNCED, Set.of(Status.ANNOUNCED), "map.legend.announced", true),
          new Row(
              Status.LETTER_OF_INTENT,
              Set.of(Status.LETTER_OF_INTENT, Status.REPORTED),
              "map.legend.intent",
              true),
          new Row(Status.RUMOURED, Set.of(Status.RUMOURED), "map.legend.rumoured", false),
          new Row(Status.PAUSED, Set.of(Status.PAUSED), "map.legend.paused", false),
          new Row(Status.CANCELLED, Set.of(Status.CANCELLED), "map.legend.cancelled", false));

  @Override
  public double height() {
    return 20 + LegendText.ROW * lines().size();
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(theme);
    List<Mark> marks = new ArrayList<>();
    marks.add(text.heading(words.text("map.legend.status"), box.minX(), box.minY() + 12));
    marks.add(text.small(words.text(heading()), box.maxX(), box.minY() + 12, Mark.Anchor.END));
    double y = box.minY() + 20 + LegendText.ROW / 2;
    for (Line line : lines()) {
      boolean back = line.count.filter(count -> count.passing() == 0).isPresent();
      marks.addAll(line.sign.apply(new Point(box.minX() + 8, y)));
      marks.add(text.body(words.text(line.key), box.minX() + 25, y + 4.5, back));
      if (line.count.isPresent()) {
        marks.add(text.count(written(line.count.get()), box.maxX(), y + 4.5, back));
      }
      y += LegendText.ROW;
    }
    return marks;
  }

  private String written(Digest.Count count) {
    return count.passing() == count.all()
        ? String.valueOf(count.all())
        : words.text("map.legend.of", count.passing(), count.all());
  }

  /** What the numbers count: all sites, or those that pass the filter. */
  private String heading() {
    if (digest.sites().passing() == digest.sites().all()) {
      return "map.legend.sites";
    }
    return digest.hidden() > 0 ? "map.legend.passing" : "map.legend.passing.of";
  }

  /**
   * A line as it is drawn.
   *
   * @param sign drawn about a point
   * @param key of its text
   * @param count at its end; empty where there is nothing to count
   */
  private record Line(Function<Point, List<Mark>> sign, String key, Optional<Digest.Count> count) {}

  /** The signs that are seen on the map. */
  List<Sign> signs() {
    return lines().stream()
        .filter(line -> line.count.map(count -> count.all() > 0).orElse(true))
        .map(line -> new Sign(line.sign, line.key))
        .toList();
  }

  private List<Line> lines() {
    Glyphs glyphs = new Glyphs(theme);
    List<Line> lines = new ArrayList<>();
    for (Row row : ROWS) {
      Digest.Count count = digest.count(row.statuses);
      if (row.always || count.all() > 0) {
        lines.add(
            new Line(at -> glyphs.of(row.sign, at, Glyphs.SIZE), row.key, Optional.of(count)));
      }
      if (row.sign == Status.OPERATIONAL && digest.toRun().all() > 0) {
        lines.add(
            new Line(
                at -> glyphs.toRun(at, Glyphs.SIZE),
                "map.legend.toRun",
                Optional.of(digest.toRun())));
      }
    }
    if (digest.beside().all() > 0) {
      MarkerPainter painter = new MarkerPainter(theme);
      lines.add(
          new Line(at -> painter.beside(at, 8), "map.legend.beside", Optional.of(digest.beside())));
    }
    if (clusters) {
      lines.add(
          new Line(new ClusterPainter(theme)::sample, "map.legend.cluster", Optional.empty()));
    }
    return lines;
  }
}
