package org.buildoutatlas.explain;

import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.words.Words;

/** What the figures of an outlook are called, and what it leans on. */
final class OutlookNames {

  private static final String PREFIX = "outlook.";
  private static final String ASSUMPTION = "outlook.assumption.outlook-";
  private static final String REALISATION = "realisation-";
  private static final String WHAT_IF = "outlook.what-if.";
  private static final String SWING = "outlook.swing.";
  private static final String LEVEL = "outlook.level.";
  private static final String POWER = "power.";
  private static final String KEY = "explain.name.outlook.";

  private final Words words;
  private final Atlas atlas;

  OutlookNames(Words words, Atlas atlas) {
    this.words = words;
    this.atlas = atlas;
  }

  /** In few words; empty for a figure that is no outlook's. */
  Optional<String> of(String id) {
    if (id.startsWith(WHAT_IF)) {
      String site = id.substring(WHAT_IF.length());
      return Optional.of(
          words.text(KEY + "what-if", atlas.site(site).map(Site::label).orElse(site)));
    }
    if (id.startsWith(LEVEL)) {
      return Optional.of(words.text(KEY + "level", lever(id.substring(LEVEL.length()))));
    }
    if (id.startsWith(SWING)) {
      String rest = id.substring(SWING.length());
      int dot = rest.lastIndexOf('.');
      return Optional.of(
          words.text(KEY + "swing" + rest.substring(dot), lever(rest.substring(0, dot))));
    }
    if (id.startsWith(ASSUMPTION)) {
      return assumption(id.substring(ASSUMPTION.length()));
    }
    return id.startsWith(PREFIX) ? reading(id.substring(PREFIX.length())) : Optional.empty();
  }

  private Optional<String> assumption(String name) {
    return name.startsWith(REALISATION)
        ? Optional.of(
            words.text(
                KEY + "realisation",
                words
                    .text("ui.status." + name.substring(REALISATION.length()))
                    .toLowerCase(Locale.ROOT)))
        : text(KEY + name);
  }

  private String lever(String word) {
    return text(KEY + word)
        .or(() -> text(KEY + "lever." + word))
        .orElseGet(
            () ->
                words.text(
                    KEY + "realisation", words.text("ui.status." + word).toLowerCase(Locale.ROOT)));
  }

  /** {@code p50.2028Q4}, {@code chance.target}, {@code power.planned.2028Q4}. */
  private Optional<String> reading(String rest) {
    boolean power = rest.startsWith(POWER);
    String reading = power ? rest.substring(POWER.length()) : rest;
    int dot = reading.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String kind = reading.substring(0, dot);
    String when = reading.substring(dot + 1);
    String by = text(KEY + "by." + when).orElseGet(() -> when.replace("Q", " Q"));
    String what =
        words.text(
            KEY + (power ? "power" : "money") + "." + (kind.equals("chance") ? "reaches" : "by"));
    return text(KEY + "reading." + kind).map(_ -> words.text(KEY + "reading." + kind, what, by));
  }

  private Optional<String> text(String key) {
    return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
  }
}
