package org.buildoutatlas.filter;

import java.util.List;
import java.util.Optional;

/** Finds out with which field a value is compared. */
final class Compared {

  private Compared() {}

  /**
   * The field with which the value at an index is compared, or would be if it were written there:
   * before it in {@code gw > 1}, {@code state IN ('TX', 'NM')} and {@code gw BETWEEN 1 AND 2},
   * after it in {@code 1 < gw}; empty where a sum stands in between.
   */
  static Optional<SiteField> field(List<Token> tokens, int index) {
    return before(tokens, index).or(() -> after(tokens, index));
  }

  private static Optional<SiteField> before(List<Token> tokens, int index) {
    int i = skipSign(tokens, index - 1);
    if (at(tokens, i).filter(t -> t.is("AND")).isPresent()
        && at(tokens, i - 1).filter(Token::isValue).isPresent()) {
      // The second end of a range.
      int between = skipSign(tokens, i - 2);
      return at(tokens, between)
          .filter(t -> t.is("BETWEEN"))
          .flatMap(_ -> named(tokens, skipNot(tokens, between - 1)));
    }
    if (isInList(tokens, i)) {
      int open = open(tokens, i);
      return at(tokens, open - 1)
          .filter(t -> t.is("IN"))
          .flatMap(_ -> named(tokens, skipNot(tokens, open - 2)));
    }
    return at(tokens, i)
        .filter(
            t ->
                t.kind() == Token.Kind.COMPARISON
                    || t.is("LIKE")
                    || t.is("ILIKE")
                    || t.is("BETWEEN"))
        .flatMap(_ -> named(tokens, skipNot(tokens, i - 1)));
  }

  private static Optional<SiteField> after(List<Token> tokens, int index) {
    return at(tokens, index + 1)
        .filter(t -> t.kind() == Token.Kind.COMPARISON)
        .filter(_ -> at(tokens, index + 3).filter(t -> t.kind() == Token.Kind.ARITHMETIC).isEmpty())
        .flatMap(_ -> named(tokens, index + 2));
  }

  private static boolean isInList(List<Token> tokens, int i) {
    return at(tokens, i)
        .filter(t -> t.kind() == Token.Kind.COMMA || t.kind() == Token.Kind.OPEN)
        .isPresent();
  }

  private static int open(List<Token> tokens, int from) {
    int i = from;
    while (at(tokens, i).filter(t -> t.kind() != Token.Kind.OPEN).isPresent()) {
      i--;
    }
    return i;
  }

  private static int skipSign(List<Token> tokens, int i) {
    return at(tokens, i).filter(t -> t.text().equals("-")).isPresent() ? i - 1 : i;
  }

  private static int skipNot(List<Token> tokens, int i) {
    return at(tokens, i).filter(t -> t.is("NOT")).isPresent() ? i - 1 : i;
  }

  private static Optional<SiteField> named(List<Token> tokens, int i) {
    boolean sum = at(tokens, i - 1).filter(t -> t.kind() == Token.Kind.ARITHMETIC).isPresent();
    return at(tokens, i)
        .filter(Token::isName)
        .filter(_ -> !sum)
        .flatMap(t -> SiteField.of(t.text()));
  }

  private static Optional<Token> at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? Optional.of(tokens.get(i)) : Optional.empty();
  }
}
