package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/**
 * Goes on with tables that have no room for all their rows: letters that can be read on a slide are
 * larger than those of a printed page.
 *
 * @param tools what all writing needs
 * @param master the look that slides stand in
 */
record Continued(Tools tools, Master master) {

  /** No table begins with less room, in pixels. */
  private static final double LEAST = 160;

  private static final String MORE = "-more-";

  /** The same where the page itself goes on, in every format. */
  private static final String NEXT = "-next-";

  /** Between a title and what stands below it, and above the foot, in pixels. */
  private static final double GAP = 20;

  /** The id of the page that a page goes on with; its own where it is no such page. */
  static String origin(String page) {
    return page.replaceFirst("(" + NEXT + "\\d+)?(" + MORE + "\\d+)?$", "");
  }

  /** What pages that go on with the same have in common; the id where a page stands alone. */
  static String beginning(String page) {
    return origin(page).replaceFirst("-\\d+$", "");
  }

  /** The sheets, each with those that go on with its tables after it. */
  List<Sheet> of(List<Sheet> sheets, XMLSlideShow show) throws IOException {
    List<Sheet> all = new ArrayList<>();
    Deque<Sheet> coming = new ArrayDeque<>(sheets);
    while (!coming.isEmpty()) {
      Sheet sheet = coming.remove();
      all.add(sheet);
      Fit fit = master.fit(master.layout(show, sheet.page().kind()), sheet);
      Deque<Block.TableBlock> open = left(sheet, fit);
      if (!coming.isEmpty() && goesOnWith(coming.element(), sheet)) {
        coming.addFirst(Carried.onto(coming.remove(), open));
      }
      all.addAll(rest(sheet, open, fit));
    }
    return all;
  }

  private static boolean goesOnWith(Sheet next, Sheet sheet) {
    String page = next.page().id();
    return page.contains(NEXT) && origin(page).equals(origin(sheet.page().id()));
  }

  /** Tables with the rows that a sheet leaves out. */
  private Deque<Block.TableBlock> left(Sheet sheet, Fit fit) {
    Deque<Block.TableBlock> open = new ArrayDeque<>();
    for (Part part : sheet.parts()) {
      if (part instanceof Part.Shown shown && shown.block() instanceof Block.TableBlock table) {
        int left = fit(table, FreeRoom.of(sheet, shown), fit).left();
        if (left > 0) {
          open.add(with(table, table.table().last(left)));
        }
      }
    }
    return open;
  }

  private List<Sheet> rest(Sheet sheet, Deque<Block.TableBlock> open, Fit fit) {
    List<Sheet> more = new ArrayList<>();
    while (!open.isEmpty()) {
      more.add(next(sheet, open, more.size() + 1, fit));
    }
    return more;
  }

  private TableFit fit(Block.TableBlock table, Box box, Fit fit) {
    Rectangle2D room = fit.box(box);
    return TableFit.of(
        table.table(), room.getWidth(), room.getHeight(), tools.measure(), tools.numbers());
  }

  private static Block.TableBlock with(Block.TableBlock table, ChartTable rows) {
    return new Block.TableBlock(
        table.id(), table.heading(), table.description(), table.share(), rows);
  }

  /**
   * The title, the foot, and between them as many tables with their headings as there is room for.
   *
   * @param open what has to go on; what stands on this sheet is taken out
   */
  private Sheet next(Sheet sheet, Deque<Block.TableBlock> open, int number, Fit fit) {
    String title = continued(sheet.page().title());
    List<Part> parts =
        new ArrayList<>(
            sheet.parts().stream().filter(Continued::stays).map(p -> titled(p, title)).toList());
    Box room = room(sheet);
    double top = room.minY();
    while (!open.isEmpty() && (top == room.minY() || top + LEAST < room.maxY())) {
      Block.TableBlock table = open.remove();
      Optional<Part.Words> heading = heading(sheet, table).map(moved(room.minX(), top));
      heading.ifPresent(parts::add);
      double below = heading.map(words -> words.box().maxY() + GAP).orElse(top);
      Box box = new Box(room.minX(), below, room.maxX(), Math.max(below + 1, room.maxY()));
      parts.add(new Part.Shown(table.id(), table, box, 1, List.of()));
      TableFit rows = fit(table, box, fit);
      top = below + rows.height() / fit.scale() + 2 * GAP;
      if (rows.left() > 0) {
        open.addFirst(with(table, table.table().last(rows.left())));
        top = room.maxY();
      }
    }
    return new Sheet(
        sheet.page().named(sheet.page().id() + MORE + number, title),
        sheet.size(),
        sheet.theme(),
        sheet.number(),
        sheet.sources(),
        parts);
  }

  /** A page that goes on with another says so already. */
  private String continued(String title) {
    boolean said = title.endsWith(tools.words().text("page.continued", "").strip());
    return said ? title : tools.words().text("export.pptx.continued", title);
  }

  /** Between the title and the foot. */
  private static Box room(Sheet sheet) {
    Box whole = Box.at(0, 0, sheet.size().width(), sheet.size().height());
    Box head = words(sheet, Part.Role.TITLE).findFirst().map(Part::box).orElse(whole.grow(-GAP));
    double foot =
        sheet.parts().stream()
            .filter(part -> stays(part) && part.box().minY() > head.maxY())
            .mapToDouble(part -> part.box().minY())
            .min()
            .orElse(whole.maxY());
    return new Box(head.minX(), head.maxY() + GAP, head.maxX(), foot - GAP);
  }

  private static boolean stays(Part part) {
    return part.isFoot() || (part instanceof Part.Words words && words.role() == Part.Role.TITLE);
  }

  private static Part titled(Part part, String title) {
    return part instanceof Part.Words words && words.role() == Part.Role.TITLE
        ? new Part.Words(
            words.id(),
            words.role(),
            words.box(),
            title,
            words.style(),
            words.leading(),
            words.marks())
        : part;
  }

  private static Optional<Part.Words> heading(Sheet sheet, Block.TableBlock table) {
    return words(sheet, Part.Role.BLOCK_TITLE)
        .filter(words -> words.text().equals(table.heading().title()))
        .findFirst();
  }

  private static Stream<Part.Words> words(Sheet sheet, Part.Role role) {
    return sheet.parts().stream()
        .filter(part -> part instanceof Part.Words words && words.role() == role)
        .map(Part.Words.class::cast);
  }

  /** Puts words at another place. */
  private static UnaryOperator<Part.Words> moved(double left, double top) {
    return words ->
        new Part.Words(
            words.id(),
            words.role(),
            Box.at(left, top, words.box().width(), words.box().height()),
            words.text(),
            words.style(),
            words.leading(),
            words.marks());
  }
}
