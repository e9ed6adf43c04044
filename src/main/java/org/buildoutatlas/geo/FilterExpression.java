package org.buildoutatlas.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * A condition in ECQL, GeoTools' extended common query language, on named values. Safe to ask from
 * any thread.
 */
public final class FilterExpression {

  /** What the values of a field are. */
  public enum Kind {
    /** A {@link String}. */
    TEXT(String.class),
    /** A {@link Double}. */
    NUMBER(Double.class),
    /** A day as a {@link String}, {@code 2026-11-22}: GeoTools compares those as they are read. */
    DAY(String.class),
    /** A {@link List} of strings; a comparison holds if it does for one of them. */
    TEXTS(List.class);

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }
  }

  private static final Pattern PLACE = Pattern.compile("at line \\d+, column (\\d+)");
  private static final Pattern MET =
      Pattern.compile("Encountered \"(.*?)\" at line", Pattern.DOTALL);

  private final org.geotools.api.filter.Filter filter;
  private final SimpleFeatureType type;
  private final List<String> names;

  private FilterExpression(
      org.geotools.api.filter.Filter filter, SimpleFeatureType type, List<String> names) {
    this.filter = filter;
    this.type = type;
    this.names = names;
  }

  /**
   * Reads an expression of one line.
   *
   * @param fields what it may speak of
   * @throws BadExpression where it breaks the rules of the language; a field that is not there is
   *     no such break, it has no value
   */
  public static FilterExpression parse(String text, Map<String, Kind> fields) throws BadExpression {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("subject");
    Map<String, Kind> ordered = new LinkedHashMap<>(fields);
    ordered.forEach((name, kind) -> builder.add(name, kind.type));
    try {
      return new FilterExpression(
          ECQL.toFilter(text), builder.buildFeatureType(), List.copyOf(ordered.keySet()));
    } catch (CQLException e) {
      throw bad(text, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      // Some builders of the language give up this way, without a place.
      throw new BadExpression(0, text, e);
    }
  }

  /**
   * Whether it holds.
   *
   * @param id of what is looked at
   * @param values by field; one that is missing has no value, and no comparison with it holds
   */
  public boolean holds(String id, Map<String, Object> values) {
    return filter.evaluate(
        SimpleFeatureBuilder.build(type, names.stream().map(values::get).toArray(), id));
  }

  private static BadExpression bad(String text, String message, CQLException cause) {
    Matcher place = PLACE.matcher(message);
    Matcher met = MET.matcher(message);
    int column = place.find() ? Integer.parseInt(place.group(1)) - 1 : 0;
    String words = met.find() ? met.group(1).replace("\\'", "'").replace("\\\"", "\"") : "";
    boolean ends = words.endsWith("<EOF>");
    int at = words.equals("<EOF>") ? text.length() : Math.clamp(column, 0, text.length());
    return new BadExpression(ends ? text.length() : at, ends ? "" : words, cause);
  }
}
