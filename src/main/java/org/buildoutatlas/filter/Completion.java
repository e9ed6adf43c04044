package org.buildoutatlas.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.geo.FilterExpression.Kind;

/**
 * What may be written at a place of an expression.
 *
 * @param start where what is offered begins
 * @param end where it ends: what stands in between is replaced
 * @param offers the fields, signs, words or values that may stand there, the likeliest first
 */
public record Completion(int start, int end, List<String> offers) {

  private static final List<String> OF_NUMBERS =
      List.of(">", ">=", "<", "<=", "=", "<>", "BETWEEN", "IN (", "IS NULL", "IS NOT NULL");
  private static final List<String> OF_TEXTS =
      List.of("=", "<>", "IN (", "LIKE", "ILIKE", "NOT IN (", "IS NULL", "IS NOT NULL");

  /** Copies the offers. */
  public Completion {
    offers = List.copyOf(offers);
  }

  /**
   * What may be written at the caret.
   *
   * @param subjects whose values are offered
   */
  public static Completion at(String text, int caret, List<Subject> subjects) {
    List<Token> before = new ArrayList<>(Token.of(text.substring(0, caret)));
    Optional<Token> begun =
        before.isEmpty() || before.getLast().end() < caret
            ? Optional.empty()
            : Optional.of(before.getLast()).filter(Completion::canGoOn);
    begun.ifPresent(_ -> before.removeLast());
    String prefix = begun.map(Token::text).orElse("");
    List<String> offers =
        offers(before, subjects).stream()
            .filter(offer -> begins(offer, prefix))
            .filter(offer -> !offer.equals(prefix))
            .toList();
    return new Completion(begun.map(Token::start).orElse(caret), caret, offers);
  }

  private static boolean canGoOn(Token token) {
    return token.kind() == Token.Kind.WORD
        || token.kind() == Token.Kind.OPEN_QUOTE
        || token.kind() == Token.Kind.NUMBER;
  }

  private static boolean begins(String offer, String prefix) {
    return offer.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }

  private static List<String> offers(List<Token> before, List<Subject> subjects) {
    List<Token> filled = new ArrayList<>(before);
    filled.add(new Token(Token.Kind.TEXT, "''", Integer.MAX_VALUE - 2));
    Optional<SiteField> compared = Compared.field(filled, before.size());
    if (compared.isPresent()) {
      return values(compared.get(), subjects);
    }
    if (before.isEmpty()) {
      return names();
    }
    Token last = before.getLast();
    if (last.isName()) {
      return SiteField.of(last.text())
          .map(f -> f.kind() == Kind.NUMBER || f.kind() == Kind.DAY ? OF_NUMBERS : OF_TEXTS)
          .orElse(List.of());
    }
    if (last.is("IS")) {
      return List.of("NULL", "NOT NULL");
    }
    if (last.isValue() || last.is("NULL") || last.kind() == Token.Kind.CLOSE) {
      return isRange(before) ? List.of("AND") : List.of("AND", "OR");
    }
    if (last.is("NOT") && before.size() > 1 && before.get(before.size() - 2).isName()) {
      return List.of("IN (", "LIKE", "ILIKE", "BETWEEN");
    }
    return names();
  }

  /** Whether the last value is the first end of a range. */
  private static boolean isRange(List<Token> before) {
    return before.size() > 1 && before.get(before.size() - 2).is("BETWEEN");
  }

  private static List<String> names() {
    return Stream.concat(Arrays.stream(SiteField.values()).map(SiteField::word), Stream.of("NOT"))
        .toList();
  }

  private static List<String> values(SiteField field, List<Subject> subjects) {
    Stream<String> values = subjects.stream().flatMap(s -> field.values(s).stream()).distinct();
    return field.kind() == Kind.NUMBER
        ? values.map(Double::valueOf).sorted().map(SiteField::plain).toList()
        : values.sorted().map(v -> "'" + v.replace("'", "''") + "'").toList();
  }
}
