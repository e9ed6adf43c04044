package org.buildoutatlas.words;

import java.text.MessageFormat;
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

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
