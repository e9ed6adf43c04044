package org.buildoutatlas.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.geo.FilterExpression.Kind;
import org.buildoutatlas.model.Basis;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.view.Filter;

/** What an expression can ask of a site. */
public enum SiteField {
  ID(Kind.TEXT),
  NAME(Kind.TEXT),
  STATUS(Kind.TEXT),
  SCOPE(Kind.TEXT),
  COUNTRY(Kind.TEXT),
  STATE(Kind.TEXT),
  COUNTY(Kind.TEXT),
  CITY(Kind.TEXT),
  PARTNER(Kind.TEXTS),
  GW(Kind.NUMBER),
  IT_GW(Kind.NUMBER),
  ENERGISED_GW(Kind.NUMBER),
  COST(Kind.NUMBER),
  FIRST_POWER(Kind.NUMBER),
  KNOWN_ON(Kind.DAY),
  LON(Kind.NUMBER),
  LAT(Kind.NUMBER);

  private final Kind kind;

  SiteField(Kind kind) {
    this.kind = kind;
  }

  /** Its name in an expression. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its values are. */
  public Kind kind() {
    return kind;
  }

  /** Its values for a site, each as it is written in an expression without quotes. */
  public List<String> values(Subject subject) {
    return value(subject).stream()
        .flatMap(v -> v instanceof List<?> all ? all.stream() : Stream.of(v))
        .map(v -> v instanceof Double d ? plain(d) : v.toString())
        .toList();
  }

  /** The field of that name, in whatever capitals. */
  public static Optional<SiteField> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /** All names with what their values are. */
  static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(f -> kinds.put(f.word(), f.kind));
    return kinds;
  }

  /** All that can be asked of a site. */
  static Map<String, Object> of(Subject subject) {
    Map<String, Object> values = new HashMap<>();
    for (SiteField field : values()) {
      field.value(subject).ifPresent(v -> values.put(field.word(), v));
    }
    return values;
  }

  private Optional<Object> value(Subject subject) {
    Site site = subject.site();
    Standing standing = subject.standing();
    return switch (this) {
      case ID -> text(site.id());
      case NAME -> text(site.name());
      case STATUS -> text(standing.status().word());
      case SCOPE -> text(String.join("", Facet.SCOPE.values(subject)));
      case COUNTRY -> text(site.country());
      case STATE -> text(site.state());
      case COUNTY -> text(site.county());
      case CITY -> text(site.city());
      case PARTNER -> Optional.of(partners(subject));
      case GW -> Subject.gigawatts(standing.facilityPower()).map(v -> v);
      case IT_GW -> Subject.gigawatts(standing.itPower()).map(v -> v);
      case ENERGISED_GW -> Subject.gigawatts(standing.energised()).map(v -> v);
      case COST -> cost(subject);
      case FIRST_POWER ->
          Optional.of(subject.year()).filter(y -> y != Filter.NO_YEAR).map(Integer::doubleValue);
      case KNOWN_ON -> knownOn(subject);
      case LON -> Optional.of(site.location().position().lon());
      case LAT -> Optional.of(site.location().position().lat());
    };
  }

  private static Optional<Object> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Ids and names, so that either can be asked for. */
  private static List<String> partners(Subject subject) {
    return subject.parts().in(subject.site().id()).stream()
        .sorted()
        .flatMap(id -> Stream.of(id, subject.parts().names().getOrDefault(id, id)))
        .distinct()
        .toList();
  }

  /** The stated cost of building and equipment in billions of dollars. */
  private static Optional<Object> cost(Subject subject) {
    return subject
        .site()
        .evidence(Field.SITE_COST)
        .of(Scope.ALL, true)
        .preferred()
        .flatMap(Observation::quantity)
        .filter(Quantity::isMoney)
        .map(q -> q.toDouble() / 1e9);
  }

  /** The day on which anything about the site was first published. */
  private static Optional<Object> knownOn(Subject subject) {
    return subject.site().observations().stream()
        .filter(o -> o.basis() != Basis.COMPILED)
        .map(Observation::known)
        .map(PartialDate::first)
        .min(LocalDate::compareTo)
        .map(LocalDate::toString);
  }

  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
