package org.buildoutatlas.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;

/**
 * A page: what it says, what it shows and who stands behind it; not yet set on a sheet.
 *
 * @param id a word that stays the same from one export to the next
 * @param kind what it is for
 * @param title the finding, a full statement
 * @param support what is measured, or empty
 * @param columns what it shows, from left to right
 * @param takeaways what to remember, at most three
 * @param footnotes what has to be said beside it
 * @param sources who stands behind it
 * @param dates the quarter it is about and the day it was known on
 * @param notes what the speaker may want to say, without the sources
 * @param viewpoint what was looked at
 */
public record Page(
    String id,
    Kind kind,
    String title,
    String support,
    List<Column> columns,
    List<Takeaway> takeaways,
    List<String> footnotes,
    List<Source> sources,
    String dates,
    String notes,
    Viewpoint viewpoint) {

  /** What a page is for. */
  public enum Kind {
    /** Opens a deck. */
    TITLE,
    /** Shows something. */
    CONTENT,
    /** Shows something as part of a story, at dates of its own. */
    SCENE
  }

  /**
   * Something to remember.
   *
   * @param head in a few words
   * @param text in a sentence; empty where the head says it all
   */
  public record Takeaway(String head, String text) {}

  /** Copies the lists. */
  public Page {
    columns = List.copyOf(columns);
    takeaways = List.copyOf(takeaways);
    footnotes = List.copyOf(footnotes);
    sources = List.copyOf(sources);
  }

  /** The same under another id and title, as for what goes on with it. */
  public Page named(String otherId, String otherTitle) {
    return new Page(
        otherId,
        kind,
        otherTitle,
        support,
        columns,
        takeaways,
        footnotes,
        sources,
        dates,
        notes,
        viewpoint);
  }

  /** The same for a board of a size, where less is read than on paper. */
  public Page onBoard(SheetSize size) {
    return withColumns(Board.columns(columns, size));
  }

  /** The same with blank maps, where something else shows them. */
  public Page withoutMaps() {
    return withColumns(columns.stream().map(Page::blank).toList());
  }

  private Page withColumns(List<Column> others) {
    return new Page(
        id, kind, title, support, others, takeaways, footnotes, sources, dates, notes, viewpoint);
  }

  private static Column blank(Column column) {
    return switch (column) {
      case Block block -> blank(block);
      case Stack stack ->
          new Stack(stack.share(), stack.blocks().stream().map(Page::blank).toList());
    };
  }

  private static Block blank(Block block) {
    return block instanceof Block.MapBlock map ? map.blank() : block;
  }

  /** All blocks, column by column. */
  public List<Block> blocks() {
    return columns.stream()
        .flatMap(
            column ->
                switch (column) {
                  case Block block -> Stream.of(block);
                  case Stack stack -> stack.blocks().stream();
                })
        .toList();
  }

  /** The day on which it was known what it shows. */
  public LocalDate knownOn() {
    return viewpoint.knownOn();
  }

  /** Whether US sites beside Stargate are counted too. */
  public boolean isAdjacent() {
    return viewpoint.adjacentSites();
  }

  /** Whether something is supposed that is not the base case. */
  public boolean isSupposed() {
    return !viewpoint.adjustments().equals(Adjustments.NONE);
  }
}
