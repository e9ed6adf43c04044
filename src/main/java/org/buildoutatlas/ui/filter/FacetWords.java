package org.buildoutatlas.ui.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.buildoutatlas.filter.Facet;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.PowerClass;
import org.buildoutatlas.words.Wording;

/**
 * The values of facets as they are read, and in which order.
 *
 * @param desk gives texts and the names of partners
 */
record FacetWords(Desk desk) {

  /** A facet's heading. */
  String heading(Facet facet) {
    return desk.text("ui.filter.facet." + facet.word());
  }

  /** A value in words. */
  String value(Facet facet, String word) {
    return switch (facet) {
      case STATUS -> Status.of(word).map(this::status).orElse(word);
      case SCOPE -> desk.text("ui.filter.scope." + word);
      case PARTNER ->
          desk.workspace()
              .sight()
              .flatMap(s -> s.whole().partner(word))
              .map(Partner::name)
              .orElse(word);
      case STATE -> place(word);
      case POWER -> desk.text("ui.filter.power." + word);
      case YEAR ->
          word.equals(String.valueOf(Filter.NO_YEAR)) ? desk.text("ui.filter.year.none") : word;
    };
  }

  /** In a later quarter what runs and what is to run by then pass together. */
  private String status(Status status) {
    return status == Status.OPERATIONAL && desk.workspace().viewpoint().isPlan()
        ? desk.text("ui.filter.status.operational.plan")
        : new Wording(desk.words(), desk.numbers()).status(status);
  }

  /** The values of a facet in the order in which they are listed. */
  List<String> ordered(Facet facet, Map<String, Integer> counts) {
    Comparator<String> order =
        switch (facet) {
          case STATUS -> by(Status.values(), Status::word);
          case SCOPE -> by(Site.Group.values(), g -> lower(g));
          case POWER -> by(PowerClass.values(), p -> lower(p));
          case YEAR -> Comparator.comparing(y -> y.equals("0") ? "9999" : y);
          case PARTNER, STATE ->
              Comparator.comparingInt((String w) -> -counts.getOrDefault(w, 0))
                  .thenComparing(w -> value(facet, w));
        };
    return counts.keySet().stream().sorted(order).toList();
  }

  /** A state of the US by its name, a country by its own. */
  private String place(String code) {
    if (code.startsWith("US-")) {
      String state = code.substring("US-".length());
      String key = "ui.filter.state." + state.toLowerCase(Locale.ROOT);
      return desk.words().has(key) ? desk.text(key) : state;
    }
    String country = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return country.isEmpty() ? code : country;
  }

  private static <E> Comparator<String> by(E[] all, Function<E, String> word) {
    List<String> words = List.of(all).stream().map(word).toList();
    return Comparator.comparingInt(words::indexOf);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
