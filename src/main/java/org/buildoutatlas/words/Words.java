package org.buildoutatlas.words;

import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of the product by dotted key. A test fails on keys that are missing and on keys that
 * nobody uses.
 */
public final class Words {

  private final ResourceBundle bundle;

  /** Loads the English texts. */
  public Words() {
    bundle = ResourceBundle.getBundle("org.buildoutatlas.words.messages", Locale.ROOT);
  }

  /**
   * The text of a key with its arguments filled in, as {@link MessageFormat} does.
   *
   * @throws MissingResourceException where there is no such key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }

  /**
   * The same with where each argument stands in it.
   *
   * @throws MissingResourceException where there is no such key
   */
  public Filled filled(String key, Object... arguments) {
    AttributedCharacterIterator letters =
        new MessageFormat(bundle.getString(key), Locale.ENGLISH)
            .formatToCharacterIterator(arguments);
    StringBuilder text = new StringBuilder();
    List<Filled.Run> runs = new ArrayList<>();
    for (char c = letters.first(); c != CharacterIterator.DONE; c = letters.next()) {
      text.append(c);
      if (letters.getIndex() == letters.getRunStart(MessageFormat.Field.ARGUMENT)
          && letters.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer argument) {
        int end = letters.getRunLimit(MessageFormat.Field.ARGUMENT);
        runs.add(new Filled.Run(argument, letters.getIndex(), end));
      }
    }
    return new Filled(text.toString(), runs);
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
