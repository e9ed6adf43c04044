package org.buildoutatlas.filter;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.geo.BadExpression;
import org.buildoutatlas.geo.FilterExpression;

/** What comes of reading an ECQL expression about sites: a condition, or what is wrong with it. */
public sealed interface Expression {

  /**
   * It can be asked of sites.
   *
   * @param condition as GeoTools read it
   */
  record Read(FilterExpression condition) implements Expression {
    /** Whether a site meets it. */
    public boolean holds(Subject subject) {
      return condition.holds(subject.site().id(), SiteField.of(subject));
    }
  }

  /**
   * It cannot be read.
   *
   * @param mistake the first that was found
   */
  record Wrong(Mistake mistake) implements Expression {}

  /** Reads an expression that is not blank. */
  static Expression read(String text) {
    List<Token> tokens = Token.of(text);
    Optional<Mistake> mistake = Check.signs(tokens).or(() -> Check.meaning(tokens));
    if (mistake.isPresent()) {
      return new Wrong(mistake.get());
    }
    Spelling spelling = Spelling.of(text, tokens);
    try {
      return new Read(FilterExpression.parse(spelling.text(), SiteField.kinds()));
    } catch (BadExpression e) {
      int position = spelling.original(e.position());
      return new Wrong(Check.grammar(tokens, position, Token.of(e.met()).size(), text));
    }
  }
}
