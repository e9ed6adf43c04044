package org.buildoutatlas.page;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextStyle;

/** Something on a sheet, in its place. */
public sealed interface Part {

  /** A word that is its own on the sheet and stays the same from one export to the next. */
  String id();

  /** The room it takes, in pixels. */
  Box box();

  /** How it looks, in the sheet's pixels. */
  List<Mark> marks();

  /** Whether it stands at the foot of the page, with sources and dates. */
  default boolean isFoot() {
    return switch (this) {
      case Words words ->
          switch (words.role()) {
            case SOURCES, DATES, NUMBER -> true;
            case TITLE, SUPPORT, BLOCK_TITLE, BLOCK_SUPPORT, TAKEAWAY_TITLE, TAKEAWAY -> false;
          };
      case Ornament ornament -> ornament.id().startsWith("foot");
      case Shown _ -> false;
    };
  }

  /**
   * The name of the group, whose title is their number, in which a drawn table counts the rows that
   * it has no room for.
   */
  String LEFT_OUT = "table:left-out";

  /** What words are for. */
  enum Role {
    TITLE,
    SUPPORT,
    BLOCK_TITLE,
    BLOCK_SUPPORT,
    TAKEAWAY_TITLE,
    TAKEAWAY,
    SOURCES,
    DATES,
    NUMBER
  }

  /**
   * Words.
   *
   * @param text all of it, unbroken; paragraphs end with a line feed
   * @param style how it is set
   * @param leading from base line to base line, in pixels
   */
  record Words(
      String id, Role role, Box box, String text, TextStyle style, double leading, List<Mark> marks)
      implements Part {

    /** Copies the list. */
    public Words {
      marks = List.copyOf(marks);
    }

    /** The colour of the first of them; transparent where there are none. */
    public Colour colour() {
      return first().map(Mark.Text::colour).orElse(Colour.TRANSPARENT);
    }

    /** Which side they are aligned to. */
    public Mark.Anchor anchor() {
      return first().map(Mark.Text::anchor).orElse(Mark.Anchor.START);
    }

    private Optional<Mark.Text> first() {
      return marks.stream()
          .filter(Mark.Text.class::isInstance)
          .map(Mark.Text.class::cast)
          .findFirst();
    }
  }

  /**
   * A block.
   *
   * @param block what is shown
   * @param scale how much larger than painted it stands on the sheet
   */
  record Shown(String id, Block block, Box box, double scale, List<Mark> marks) implements Part {

    /** Copies the list. */
    public Shown {
      marks = List.copyOf(marks);
    }
  }

  /** A line or another ornament. */
  record Ornament(String id, Box box, List<Mark> marks) implements Part {

    /** Copies the list. */
    public Ornament {
      marks = List.copyOf(marks);
    }

    /** Whether it stands above the title of an opening page. */
    public boolean isOfCover() {
      return id.equals(COVER);
    }

    /** The name of that one. */
    static final String COVER = "cover-rule";
  }
}
