package org.buildoutatlas.ui.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.check.Nearest;

/**
 * How well what was typed fits a name. Accents and capitals do not matter; Hangul may be typed in
 * part, or by the first consonants of its syllables.
 */
final class Likeness {

  /** The first consonants of Hangul syllables, in the order of Unicode. */
  private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int PER_CONSONANT = 588;

  /** Shorter words are too easily like one another. */
  private static final int SHORTEST_FUZZY = 4;

  private final List<String> names;
  private final List<String> words;
  private final List<String> initials;

  /** Prepares the names of a thing, the one shown first. */
  Likeness(List<String> written) {
    List<String> filled = written.stream().filter(name -> !name.isBlank()).toList();
    names = filled.stream().map(Likeness::plain).toList();
    words = names.stream().flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))).toList();
    initials =
        filled.stream()
            .flatMap(
                name ->
                    Stream.of(
                        plain(initials(name)),
                        Normalizer.normalize(consonants(name), Normalizer.Form.NFD)))
            .filter(text -> !text.isEmpty())
            .toList();
  }

  /**
   * How well it fits, from 0 for not at all to 100 for the very name. Each word typed must fit.
   *
   * @param typed as it comes from {@link #plain}, not empty
   */
  int of(String typed) {
    if (names.isEmpty()) {
      return 0;
    }
    if (names.getFirst().equals(typed)) {
      return 100;
    }
    if (names.getFirst().startsWith(typed)) {
      return 90;
    }
    if (names.contains(typed)) {
      return 88;
    }
    return Arrays.stream(typed.split(" "))
        .filter(word -> !word.isEmpty())
        .mapToInt(this::ofWord)
        .min()
        .orElse(0);
  }

  private int ofWord(String word) {
    if (words.contains(word)) {
      return 75;
    }
    if (words.stream().anyMatch(w -> w.startsWith(word))) {
      return 70;
    }
    if (word.length() > 1 && initials.stream().anyMatch(i -> i.startsWith(word))) {
      return 60;
    }
    if (names.stream().anyMatch(name -> name.contains(word))) {
      return 50;
    }
    return word.length() >= SHORTEST_FUZZY && words.stream().anyMatch(w -> isMistyped(word, w))
        ? 30
        : 0;
  }

  /** Whether one letter is wrong, missing or too many at the beginning of a word. */
  private static boolean isMistyped(String word, String name) {
    String beginning = name.substring(0, Math.min(name.length(), word.length()));
    return Nearest.distance(word, name) <= 1 || Nearest.distance(word, beginning) <= 1;
  }

  /** Without accents and capitals, Hangul taken apart. */
  static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** The first consonants of its syllables; empty for a name without Hangul. */
  private static String consonants(String name) {
    return name.codePoints()
        .filter(c -> c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE)
        .mapToObj(c -> CONSONANTS.substring((c - FIRST_SYLLABLE) / PER_CONSONANT))
        .map(rest -> rest.substring(0, 1))
        .collect(Collectors.joining());
  }
}
