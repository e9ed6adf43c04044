package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * Each status with its sign and how many sites have it.
 *
 * @param theme gives the colours
 * @param words texts by key
 * @param shown what is counted
 */
record StatusBlock(Theme theme, Words words, Shown shown) implements Legend.Block {

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
    return 20 + LegendText.ROW * (rows().size() + (beside() > 0 ? 1 : 0));
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(theme);
    List<Mark> marks = new ArrayList<>();
    marks.add(text.heading(words.text("map.legend.status"), box.minX(), box.minY() + 12));
    marks.add(text.small(words.text(heading()), box.maxX(), box.minY() + 12, Mark.Anchor.END));
    double y = box.minY() + 20 + LegendText.ROW / 2;
    for (Row row : rows()) {
      marks.addAll(new Glyphs(theme).of(row.sign(), new Point(box.minX() + 8, y), Glyphs.SIZE));
      addRow(marks, text, words.text(row.key()), row(row), box, y);
      y += LegendText.ROW;
    }
    if (beside() > 0) {
      marks.addAll(
          new MarkerPainter(theme)
              .site(
                  new Point(box.minX() + 8, y),
                  8,
                  Status.ANNOUNCED,
                  0,
                  Presence.BESIDE,
                  Emphasis.NONE));
      addRow(marks, text, words.text("map.legend.beside"), shown.in(Presence.BESIDE), box, y);
    }
    return marks;
  }

  private void addRow(
      List<Mark> marks, LegendText text, String sign, List<ShownSite> sites, Box box, double y) {
    long passing = sites.stream().filter(ShownSite::passes).count();
    String count =
        passing == sites.size()
            ? String.valueOf(passing)
            : words.text("map.legend.of", passing, sites.size());
    marks.add(text.body(sign, box.minX() + 25, y + 4.5, passing == 0));
    marks.add(text.count(count, box.maxX(), y + 4.5, passing == 0));
  }

  /** What the numbers count: all sites, or those that pass the filter. */
  private String heading() {
    if (shown.passing() == shown.all()) {
      return "map.legend.sites";
    }
    return shown.hidden() > 0 ? "map.legend.passing" : "map.legend.passing.of";
  }

  private List<Row> rows() {
    return ROWS.stream().filter(row -> row.always() || !row(row).isEmpty()).toList();
  }

  private List<ShownSite> row(Row row) {
    return shown.sites().stream()
        .filter(site -> site.presence() != Presence.BESIDE)
        .filter(site -> row.statuses().contains(site.standing().status()))
        .toList();
  }

  private long beside() {
    return shown.in(Presence.BESIDE).size();
  }
}
