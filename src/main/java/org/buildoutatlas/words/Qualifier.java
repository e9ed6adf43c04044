package org.buildoutatlas.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the data say of an amount beside its number, as in {@code up to, both firms together}:
 * limits that are known are written as part of the amount, and all else is a remark of its own.
 * Nothing that is not known stands before a number.
 *
 * @param words texts by key
 * @param text as in the data, parts between commas; empty where there is nothing to say
 */
public record Qualifier(Words words, String text) {

  /** An amount with its limit: {@code up to 900,000 wafers a month}. */
  public String limited(String amount) {
    List<String> parts = parts();
    return isLimit(parts.getFirst()) ? words.text(key(parts.getFirst()), amount) : amount;
  }

  /** What else is said of it; empty where that is nothing. */
  public String remark() {
    List<String> parts = parts();
    return parts.stream().skip(isLimit(parts.getFirst()) ? 1 : 0).collect(Collectors.joining(", "));
  }

  private List<String> parts() {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private boolean isLimit(String part) {
    return !part.isEmpty() && words.has(key(part));
  }

  private static String key(String part) {
    return "amount.limit." + part.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
