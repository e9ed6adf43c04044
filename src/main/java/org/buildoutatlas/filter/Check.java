package org.buildoutatlas.filter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.check.Nearest;
import org.buildoutatlas.geo.FilterExpression;

/** Finds the first mistake in an expression, so that it can be said in a sentence. */
final class Check {

  /** Signs of other languages, with ours. */
  private static final Map<String, String> OTHERS =
      Map.of("!=", "<>", "==", "=", "&&", "AND", "||", "OR", ";", "AND", "!", "NOT");

  private Check() {}

  /** A sign that has no meaning, a quote or a bracket without its other. */
  static Optional<Mistake> signs(List<Token> tokens) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      switch (token.kind()) {
        case OPEN_QUOTE -> {
          return Optional.of(
              Mistake.at(token, Mistake.Kind.OPEN_QUOTE, token.text().substring(0, 1)));
        }
        case STRANGE -> {
          return Optional.of(strange(token));
        }
        case OPEN -> open.push(token);
        case CLOSE -> {
          if (open.isEmpty()) {
            return Optional.of(Mistake.at(token, Mistake.Kind.CLOSED_BRACKET, ""));
          }
          open.pop();
        }
        case DAY, NUMBER, TEXT, QUOTED, WORD, COMPARISON, ARITHMETIC, COMMA -> {}
      }
    }
    return Optional.ofNullable(open.peek())
        .map(token -> Mistake.at(token, Mistake.Kind.OPEN_BRACKET, ""));
  }

  /** A name that no field has, or a value that does not go with its field. */
  static Optional<Mistake> meaning(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.OPEN;
      if (token.kind() == Token.Kind.QUOTED) {
        String bare = token.text().substring(1, token.text().length() - 1);
        return Optional.of(
            Mistake.at(token, Mistake.Kind.DOUBLE_QUOTE, "'" + bare.replace("'", "''") + "'"));
      }
      if (token.isName() && called) {
        return Optional.of(Mistake.at(token, Mistake.Kind.FUNCTION, ""));
      }
      if (token.isName() && SiteField.of(token.text()).isEmpty()) {
        return Optional.of(unknown(token));
      }
      Optional<Mistake> wrong = token.isValue() ? value(tokens, i) : Optional.empty();
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  /**
   * What breaks the grammar.
   *
   * @param position where the parser stumbled
   * @param length how many tokens it saw there; the last is the wrong one
   */
  static Mistake grammar(List<Token> tokens, int position, int length, String text) {
    List<Token> from = tokens.stream().filter(t -> t.end() > position).toList();
    int wrong = Math.max(1, length) - 1;
    if (wrong < from.size()) {
      return Mistake.at(from.get(wrong), Mistake.Kind.UNEXPECTED, "");
    }
    String last = tokens.isEmpty() ? "" : tokens.getLast().text();
    return new Mistake(Mistake.Kind.END, text.length(), text.length(), last, "");
  }

  private static Mistake strange(Token token) {
    String other = OTHERS.getOrDefault(token.text(), "");
    return Mistake.at(
        token, other.isEmpty() ? Mistake.Kind.STRANGE : Mistake.Kind.OTHER_SIGN, other);
  }

  private static Mistake unknown(Token token) {
    return Nearest.of(token.text(), SiteField.kinds().keySet())
        .map(near -> Mistake.at(token, Mistake.Kind.LIKE_FIELD, near))
        .orElseGet(
            () ->
                Mistake.at(
                    token, Mistake.Kind.FIELD, String.join(", ", SiteField.kinds().keySet())));
  }

  /** Whether a value goes with the field that it is compared with. */
  private static Optional<Mistake> value(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Optional<SiteField> field = Compared.field(tokens, index);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    boolean pattern =
        index > 0 && (tokens.get(index - 1).is("LIKE") || tokens.get(index - 1).is("ILIKE"));
    FilterExpression.Kind kind = field.get().kind();
    boolean fits =
        switch (kind) {
          case NUMBER -> token.kind() == Token.Kind.NUMBER;
          case TEXT, TEXTS -> token.kind() == Token.Kind.TEXT;
          case DAY -> pattern ? token.kind() == Token.Kind.TEXT : isDay(token);
        };
    if (fits) {
      return Optional.empty();
    }
    return Optional.of(
        Mistake.at(
            token,
            switch (kind) {
              case NUMBER -> Mistake.Kind.NUMBER;
              case TEXT, TEXTS -> Mistake.Kind.TEXT;
              case DAY -> Mistake.Kind.DAY;
            },
            field.get().word()));
  }

  private static boolean isDay(Token token) {
    try {
      LocalDate.parse(token.text().replace("'", ""));
      return token.kind() != Token.Kind.NUMBER;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
