package org.buildoutatlas.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number, text or sign of an expression.
 *
 * @param kind what it is
 * @param text as written
 * @param start its first character's index in the expression
 */
record Token(Kind kind, String text, int start) {

  /** The words of the language that are understood here. */
  static final Set<String> KEYWORDS =
      Set.of("AND", "OR", "NOT", "IN", "LIKE", "ILIKE", "BETWEEN", "IS", "NULL");

  enum Kind {
    DAY("\\d{4}-\\d{2}-\\d{2}\\b"),
    NUMBER("\\d+(\\.\\d+)?([eE][+-]?\\d+)?|\\.\\d+"),
    TEXT("'(?:[^']|'')*'"),
    QUOTED("\"[^\"]*\""),
    /** A quote that is never closed. */
    OPEN_QUOTE("['\"].*"),
    WORD("[A-Za-z_][A-Za-z0-9_]*"),
    COMPARISON("<>|<=|>=|=|<|>"),
    ARITHMETIC("[+*/-]"),
    OPEN("\\("),
    CLOSE("\\)"),
    COMMA(","),
    /** Anything that has no meaning. */
    STRANGE("!=|&&|\\|\\||==|\\S");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** Takes an expression apart; nothing but blanks is left out. */
  static List<Token> of(String expression) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < expression.length()) {
      if (Character.isWhitespace(expression.charAt(at))) {
        at++;
        continue;
      }
      Token next = next(expression, at);
      tokens.add(next);
      at = next.end();
    }
    return tokens;
  }

  private static Token next(String expression, int at) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.pattern.matcher(expression).region(at, expression.length());
      if (matcher.lookingAt() && !isTwoSigns(kind, expression, at)) {
        return new Token(kind, matcher.group(), at);
      }
    }
    throw new IllegalStateException("Every character is at least strange");
  }

  /** {@code ==} is one mistake, not two signs. */
  private static boolean isTwoSigns(Kind kind, String expression, int at) {
    return kind == Kind.COMPARISON && expression.startsWith("==", at);
  }

  /** The index after its last character. */
  int end() {
    return start + text.length();
  }

  /** Whether it is that word of the language, in whatever capitals. */
  boolean is(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  /** Whether it is a word of the language. */
  boolean isKeyword() {
    return kind == Kind.WORD && KEYWORDS.contains(text.toUpperCase(Locale.ROOT));
  }

  /** The name of a field that it would be. */
  boolean isName() {
    return kind == Kind.WORD && !isKeyword();
  }

  /** Whether it is a value. */
  boolean isValue() {
    return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.DAY;
  }
}
