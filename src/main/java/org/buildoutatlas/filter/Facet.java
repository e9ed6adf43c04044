package org.buildoutatlas.filter;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.PowerClass;

/**
 * A question that a filter asks of each site. Its values are words: those of the data, or the year
 * in digits.
 */
public enum Facet {
  /** The status at the quarter. */
  STATUS,
  /** The group of sites. */
  SCOPE,
  /** The partners with a part in it, by id. */
  PARTNER,
  /** The state in the US, the country elsewhere. */
  STATE,
  /** The class of planned facility power. */
  POWER,
  /** The year of first power. */
  YEAR;

  /** The word used in ids and message keys. */
  public String word() {
    return word(this);
  }

  /** The values that a filter asks for; none asks for nothing. */
  public Set<String> chosen(Filter filter) {
    return switch (this) {
      case STATUS -> words(filter.statuses(), Status::word);
      case SCOPE -> words(filter.scopes(), group -> word(group));
      case PARTNER -> filter.partners();
      case STATE -> filter.states();
      case POWER -> words(filter.powers(), power -> word(power));
      case YEAR -> words(filter.years(), String::valueOf);
    };
  }

  /** A filter that asks for these values instead. */
  public Filter choose(Filter filter, Set<String> words) {
    return switch (this) {
      case STATUS -> filter.withStatuses(named(Status.values(), Status::word, words));
      case SCOPE -> filter.withScopes(named(Site.Group.values(), group -> word(group), words));
      case PARTNER -> filter.withPartners(words);
      case STATE -> filter.withStates(words);
      case POWER -> filter.withPowers(named(PowerClass.values(), power -> word(power), words));
      case YEAR ->
          filter.withYears(words.stream().map(Integer::valueOf).collect(Collectors.toSet()));
    };
  }

  /** The values that a site has. */
  public Set<String> values(Subject subject) {
    return switch (this) {
      case STATUS -> Set.of(subject.standing().status().word());
      case SCOPE -> Set.of(word(subject.site().group()));
      case PARTNER -> subject.parts().in(subject.site().id());
      case STATE -> Set.of(subject.state());
      case POWER -> Set.of(word(subject.power()));
      case YEAR -> Set.of(String.valueOf(subject.year()));
    };
  }

  private static <E> Set<String> words(Collection<E> values, Function<E, String> word) {
    return values.stream().map(word).collect(Collectors.toSet());
  }

  private static <E> Set<E> named(E[] all, Function<E, String> word, Set<String> words) {
    return Arrays.stream(all)
        .filter(e -> words.contains(word.apply(e)))
        .collect(Collectors.toSet());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
