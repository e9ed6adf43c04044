package org.buildoutatlas.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buildoutatlas.model.LonLat;

/**
 * Reads a place as people write it: decimal degrees or degrees, minutes and seconds, with signs or
 * with the letters of the quarters of the compass; latitude first unless letters say otherwise.
 */
public final class PlaceText {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
  private static final Pattern ANGLE =
      Pattern.compile(
          "([NSEW])?\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*°?"
              + "(?:\\s*(\\d+(?:\\.\\d+)?)\\s*'?(?:\\s*(\\d+(?:\\.\\d+)?)\\s*\"?)?)?\\s*([NSEW])?");

  private PlaceText() {}

  /** What became of a text. */
  public sealed interface Read {}

  /** A place. */
  public record Found(LonLat place) implements Read {}

  /** What is wrong with a text. */
  public enum Problem implements Read {
    /** It is no pair of angles. */
    FORM,
    /** The latitude is beyond a pole. */
    LATITUDE,
    /** The longitude is beyond 180°. */
    LONGITUDE,
    /** Minutes or seconds are 60 or more. */
    MINUTES
  }

  /**
   * One angle.
   *
   * @param axis {@code N} for a latitude, {@code E} for a longitude, a blank where no letter says
   * @param degrees north and east are positive
   */
  private record Angle(char axis, double degrees) {}

  /** Reads a text. */
  public static Read read(String text) {
    String plain = normal(text);
    List<String> halves = halves(plain);
    if (halves.size() != 2) {
      return Problem.FORM;
    }
    Matcher first = ANGLE.matcher(halves.get(0).strip());
    Matcher second = ANGLE.matcher(halves.get(1).strip());
    if (!first.matches() || !second.matches()) {
      return Problem.FORM;
    }
    if (isBeyond(first) || isBeyond(second)) {
      return Problem.MINUTES;
    }
    Optional<Angle> a = angle(first);
    Optional<Angle> b = angle(second);
    return a.isPresent() && b.isPresent() ? place(a.get(), b.get()) : Problem.FORM;
  }

  private static Read place(Angle a, Angle b) {
    if (a.axis != ' ' && a.axis == b.axis) {
      return Problem.FORM;
    }
    boolean turned = a.axis == 'E' || b.axis == 'N';
    double lat = turned ? b.degrees : a.degrees;
    double lon = turned ? a.degrees : b.degrees;
    if (Math.abs(lat) > 90) {
      return Problem.LATITUDE;
    }
    return Math.abs(lon) > 180 ? Problem.LONGITUDE : new Found(new LonLat(lon, lat));
  }

  /** One sign for each of the many that are typed. */
  private static String normal(String text) {
    return text.strip()
        .toUpperCase(java.util.Locale.ROOT)
        .replace('\u2212', '-')
        .replace('\u00a0', ' ')
        .replace('º', '°')
        .replace('′', '\'')
        .replace('’', '\'')
        .replace('″', '"')
        .replace('”', '"')
        .replace("''", "\"");
  }

  /** Latitude and longitude as two texts; something else where the text does not fall in two. */
  private static List<String> halves(String text) {
    if (text.contains(";")) {
      return List.of(text.replace(',', '.').split(";", -1));
    }
    if (text.contains(",")) {
      return List.of(text.split(",", -1));
    }
    Matcher letters = Pattern.compile("[NSEW]").matcher(text);
    List<Integer> at = new ArrayList<>();
    while (letters.find()) {
      at.add(letters.start());
    }
    if (at.size() == 2) {
      int cut = at.getFirst() == 0 ? at.getLast() : at.getFirst() + 1;
      return List.of(text.substring(0, cut), text.substring(cut));
    }
    return at.isEmpty() ? byNumbers(text) : List.of();
  }

  /** Cuts a text without commas and letters between the halves of its numbers. */
  private static List<String> byNumbers(String text) {
    Matcher numbers = NUMBER.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (numbers.find()) {
      starts.add(numbers.start());
    }
    if (starts.isEmpty() || starts.size() % 2 != 0 || starts.size() > 6) {
      return List.of();
    }
    int cut = starts.get(starts.size() / 2);
    return List.of(text.substring(0, cut), text.substring(cut));
  }

  private static boolean isBeyond(Matcher m) {
    return part(m, 3) >= 60 || part(m, 4) >= 60;
  }

  /** Empty where letter and sign both name a side, or two letters do. */
  private static Optional<Angle> angle(Matcher m) {
    String before = m.group(1) == null ? "" : m.group(1);
    String after = m.group(5) == null ? "" : m.group(5);
    String letter = before + after;
    String whole = m.group(2);
    boolean signed = whole.startsWith("-") || whole.startsWith("+");
    if (letter.length() > 1 || (signed && !letter.isEmpty())) {
      return Optional.empty();
    }
    double size = Math.abs(Double.parseDouble(whole)) + part(m, 3) / 60 + part(m, 4) / 3600;
    boolean negative = whole.startsWith("-") || letter.equals("S") || letter.equals("W");
    char axis = letter.isEmpty() ? ' ' : letter.equals("N") || letter.equals("S") ? 'N' : 'E';
    return Optional.of(new Angle(axis, negative ? -size : size));
  }

  private static double part(Matcher m, int group) {
    return m.group(group) == null ? 0 : Double.parseDouble(m.group(group));
  }
}
