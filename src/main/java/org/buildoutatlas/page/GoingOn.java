package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.words.Words;

/**
 * Goes on with tables that a page has no room for: on a page of the same title that shows their
 * other rows.
 *
 * @param words texts by key
 */
record GoingOn(Words words) {

  /** No page has more tables beside each other. */
  private static final int BESIDE = 3;

  /** A table that is narrower breaks words and has no room between its heads, in pixels. */
  private static final double LEAST_WIDTH = 540;

  /** What is left of a sheet's tables, as a page; empty where all of them are shown. */
  Optional<Page> rest(Sheet sheet, Page origin, int number) {
    List<Block.TableBlock> left = new ArrayList<>();
    for (Block block : sheet.page().blocks()) {
      if (block instanceof Block.TableBlock table) {
        int rows = left(sheet, table);
        if (rows > 0) {
          left.add(with(table, table.table().last(rows)));
        }
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(page(sheet, origin, left, number));
  }

  private Page page(Sheet sheet, Page origin, List<Block.TableBlock> left, int number) {
    List<Column> columns = new ArrayList<>();
    int beside = Math.min(beside(sheet.size()), left.size());
    for (int column = 0; column < beside; column++) {
      List<Block> stack = new ArrayList<>();
      for (int i = column; i < left.size(); i += beside) {
        stack.add(left.get(i));
      }
      columns.add(new Stack(1, stack));
    }
    return new Page(
        origin.id() + "-next-" + number,
        origin.kind(),
        words.text("page.continued", origin.title()),
        "",
        columns,
        List.of(),
        origin.footnotes(),
        origin.sources(),
        origin.dates(),
        origin.notes(),
        origin.viewpoint());
  }

  private static int beside(SheetSize size) {
    double width = size.width() - 2 * PageLook.MARGIN + PageLook.GUTTER;
    return Math.clamp((int) (width / (LEAST_WIDTH + PageLook.GUTTER)), 1, BESIDE);
  }

  /** The sheet whose tables end where they are cut, and say that they go on. */
  Sheet cut(Sheet sheet) {
    List<Part> parts =
        sheet.parts().stream()
            .map(
                part ->
                    part instanceof Part.Shown shown
                            && shown.block() instanceof Block.TableBlock table
                        ? cut(shown, table, left(sheet, table))
                        : part)
            .toList();
    return new Sheet(
        sheet.page(), sheet.size(), sheet.theme(), sheet.number(), sheet.sources(), parts);
  }

  private Part cut(Part.Shown shown, Block.TableBlock table, int left) {
    if (left == 0) {
      return shown;
    }
    return new Part.Shown(
        shown.id(),
        with(table, table.table().first(table.table().rows().size() - left)),
        shown.box(),
        shown.scale(),
        shown.marks().stream().map(this::said).toList());
  }

  private Mark said(Mark mark) {
    return mark instanceof Mark.Group group && group.name().equals(Part.LEFT_OUT)
        ? Mark.Group.of(
            "table:goes-on",
            "",
            group.marks().stream()
                .map(
                    line ->
                        line instanceof Mark.Text text
                            ? (Mark)
                                Mark.Text.plain(
                                    words.text("page.table.next"),
                                    text.at().x(),
                                    text.at().y(),
                                    text.style(),
                                    text.colour(),
                                    text.anchor())
                            : line)
                .toList())
        : mark;
  }

  /** How many rows of a table a sheet leaves out; all where it does not show the table. */
  private static int left(Sheet sheet, Block.TableBlock table) {
    return sheet.parts().stream()
        .filter(part -> part instanceof Part.Shown shown && shown.id().equals(table.id()))
        .map(GoingOn::leftOut)
        .findFirst()
        .orElseGet(() -> table.table().rows().size());
  }

  private static int leftOut(Part part) {
    return part.marks().stream()
        .flatMap(
            mark ->
                mark instanceof Mark.Group group && group.name().equals(Part.LEFT_OUT)
                    ? Stream.of(Integer.valueOf(group.title()))
                    : Stream.of())
        .findFirst()
        .orElse(0);
  }

  private static Block.TableBlock with(Block.TableBlock table, ChartTable rows) {
    return new Block.TableBlock(
        table.id(), table.heading(), table.description(), table.share(), rows);
  }
}
