package org.buildoutatlas.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the product and the code that asks for them belong together. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path MESSAGES =
      Path.of("src/main/resources/org/buildoutatlas/words/messages.properties");

  /** A key that is asked for in so many words. */
  private static final Pattern ASKED =
      Pattern.compile("\\btext\\(\\s*\"([a-z]+\\.[^\"]+)\"\\s*[,)]");

  /** Any word that could be a key. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+)\"");

  /** The beginning of a key whose end is worked out: {@code "chart.class." + word}. */
  private static final Pattern BEGINNING =
      Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+\\.)\"\\s*\\+");

  /** Words of the data that have a text where they need one: {@code wording.word("kind", …)}. */
  private static final Pattern FAMILY = Pattern.compile("\\bword\\(\\s*\"([a-z]+)\"");

  private static final String CODE = code();

  @Test
  void everyTextAskedForIsThere() {
    Set<String> missing = found(ASKED);
    missing.removeAll(keys());
    assertEquals(Set.of(), missing, "Add these keys to messages.properties");
  }

  @Test
  void everyTextThatIsThereIsAskedFor() {
    Set<String> named = found(LITERAL);
    Set<String> beginnings = found(BEGINNING);
    found(FAMILY).forEach(family -> beginnings.add("ui." + family + "."));
    Set<String> unused =
        keys().stream()
            .filter(key -> !named.contains(key))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused, "Remove these keys from messages.properties");
  }

  @Test
  void keysAreSortedAndEachIsThereOnce() {
    List<String> keys = keys();
    assertEquals(keys.stream().distinct().sorted().toList(), keys);
  }

  @Test
  void argumentsAreFilledIn() {
    Words words = new Words();
    assertEquals("Target $500 bn", words.text("chart.target", "$500 bn"));
    assertEquals(
        "One site states no facility power and is not in the sum",
        words.text("chart.power.missing", 1));
    assertEquals(
        "3 sites state no facility power and are not in the sum",
        words.text("chart.power.missing", 3));
    assertTrue(words.has("app.name"));
    assertFalse(words.has("app.no-such-text"));
  }

  private static List<String> keys() {
    try {
      return Files.readAllLines(MESSAGES).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*=", 2)[0])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> found(Pattern pattern) {
    return pattern
        .matcher(CODE)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder code = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file)).append('\n');
      }
      return code.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
