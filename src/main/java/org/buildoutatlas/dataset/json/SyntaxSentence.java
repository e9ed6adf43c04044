package org.buildoutatlas.dataset.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buildoutatlas.check.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What to say where a file is not JSON. */
final class SyntaxSentence {

  private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");
  private static final Pattern NO_NUMBER = Pattern.compile("Non-standard token '([^']*)'.*");
  private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'.*");
  private static final Pattern CHARACTER =
      Pattern.compile("Unexpected character \\('(.*)' \\(code \\d+\\)\\)(?:: (.*))?");

  private SyntaxSentence() {}

  static String code(JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return "json.too-deep";
    } else if (isCutOff(e)) {
      return "json.truncated";
    } else if (TWICE.matcher(message).matches()) {
      return "json.duplicate-key";
    } else if (NO_NUMBER.matcher(message).matches()) {
      return "json.not-a-number";
    }
    return "json.syntax";
  }

  static Position position(JacksonException e, String file) {
    @Nullable TokenStreamLocation place = e.getLocation();
    if (place == null || place.getLineNr() < 1) {
      return Position.of(file);
    }
    // The reader stands behind what it complains of; the finding points at its beginning.
    String message = e.getOriginalMessage();
    Matcher twice = TWICE.matcher(message);
    Matcher number = NO_NUMBER.matcher(message);
    int back = twice.matches() ? twice.group(1).length() + 2 : 0;
    back = number.matches() ? number.group(1).length() : back;
    return new Position(file, place.getLineNr(), Math.max(1, place.getColumnNr() - back));
  }

  static String of(JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return "This file is nested too deeply, or has a text or number far too long. Correct it by"
          + " hand.";
    }
    if (isCutOff(e)) {
      return "The file ends in the middle. Fetch it again if it was cut off; otherwise add the"
          + " closing brackets and quotation marks that are missing.";
    }
    Matcher twice = TWICE.matcher(message);
    if (twice.matches()) {
      return "\"" + twice.group(1) + "\" stands twice in this object. Keep one of the two.";
    }
    Matcher number = NO_NUMBER.matcher(message);
    if (number.matches()) {
      return number.group(1)
          + " is not a number. Leave the property out if its value is not known.";
    }
    Matcher word = WORD.matcher(message);
    if (word.matches()) {
      return "This is not JSON: \""
          + word.group(1)
          + "\" is no value. Texts stand in quotation marks.";
    }
    return "This is not JSON: " + plain(message) + ". Correct it, or fetch the file again.";
  }

  private static boolean isCutOff(JacksonException e) {
    return e instanceof UnexpectedEndOfInputException
        || e.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  private static String plain(String message) {
    Matcher character = CHARACTER.matcher(message);
    if (!character.matches()) {
      return message.replaceAll("\\(\\(CTRL-CHAR, code \\d+\\)\\)", "(a control character)");
    }
    @Nullable String expected = character.group(2);
    String found = "unexpected \"" + character.group(1) + "\"";
    if (expected == null) {
      return found;
    }
    return found + ", " + (expected.startsWith("maybe") ? "JSON has no comments" : expected);
  }
}
