package org.buildoutatlas.filter;

/**
 * What is wrong with an expression.
 *
 * @param kind what kind of mistake
 * @param start where it begins: an index into the expression, at most its length
 * @param end where it ends; {@code start} at the end of the expression
 * @param met what stands there
 * @param hint what may be meant, or what would do; empty where there is nothing to say
 */
public record Mistake(Kind kind, int start, int end, String met, String hint) {

  /** The kinds of mistakes, each with a sentence of its own. */
  public enum Kind {
    /** A quote is never closed. */
    OPEN_QUOTE("open-quote"),
    /** A text stands in double quotes. */
    DOUBLE_QUOTE("double-quote"),
    /** A sign without a meaning. */
    STRANGE("strange"),
    /** A sign without a meaning, for which there is another. */
    OTHER_SIGN("other-sign"),
    /** A bracket is never closed. */
    OPEN_BRACKET("open-bracket"),
    /** A bracket is closed that was never opened. */
    CLOSED_BRACKET("closed-bracket"),
    /** A function. */
    FUNCTION("function"),
    /** No field has that name. */
    FIELD("field"),
    /** No field has that name, but one is like it. */
    LIKE_FIELD("like-field"),
    /** A number is compared with something else. */
    NUMBER("number"),
    /** A text is compared with a number. */
    TEXT("text"),
    /** A day is compared with what is none. */
    DAY("day"),
    /** More should follow. */
    END("end"),
    /** Something else should stand there. */
    UNEXPECTED("unexpected");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The last part of its message key. */
    public String word() {
      return word;
    }
  }

  static Mistake at(Token token, Kind kind, String hint) {
    return new Mistake(kind, token.start(), token.end(), token.text(), hint);
  }
}
