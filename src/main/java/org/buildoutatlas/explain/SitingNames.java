package org.buildoutatlas.explain;

import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.words.Words;

/** What figures about the Korean candidates are called. */
final class SitingNames {

  private static final String KEY = "explain.name.siting.";
  private static final String MEASURED = "ui.measured.";

  private final Words words;
  private final Atlas atlas;

  SitingNames(Words words, Atlas atlas) {
    this.words = words;
    this.atlas = atlas;
  }

  /** The name; empty for another figure. */
  Optional<String> of(String id) {
    if (id.startsWith(MeasuredFigures.PREFIX)) {
      return atlas.siting().candidates().stream()
          .filter(c -> id.startsWith(MeasuredFigures.PREFIX + c.id() + "."))
          .findFirst()
          .map(c -> words.text("explain.name.of", c.label(), measured(id)));
    }
    return id.startsWith(SitingCatalogue.PREFIX)
        ? compared(id.substring(SitingCatalogue.PREFIX.length()))
        : Optional.empty();
  }

  /** {@code score.ulsan}, {@code weight.tide}, {@code worth.ulsan.tide}, {@code corner.tide.1}. */
  private Optional<String> compared(String rest) {
    String[] parts = rest.split("\\.", -1);
    String key = KEY + parts[0];
    if (parts.length == 1 || !words.has(key)) {
      return parts.length == 1 ? text(key) : text(KEY + rest);
    }
    Optional<Candidate> candidate = atlas.siting().candidate(parts[1]);
    Optional<Criterion> criterion = atlas.siting().criterion(parts[parts.length == 3 ? 2 : 1]);
    return switch (parts[0]) {
      case "worth" ->
          candidate.flatMap(c -> criterion.map(k -> words.text(key, c.label(), k.name())));
      case "corner" -> atlas.siting().criterion(parts[1]).map(k -> corner(key, k.name(), parts[2]));
      case "weight", "flip" -> criterion.map(k -> words.text(key, k.name()));
      default -> candidate.map(c -> words.text("explain.name.of", c.label(), words.text(key)));
    };
  }

  /** The worst or the best value, or a corner by its number. */
  private String corner(String key, String criterion, String which) {
    return text(key + "." + which).isPresent()
        ? words.text(key + "." + which, criterion)
        : words.text(key, criterion, which);
  }

  private Optional<String> text(String key) {
    return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
  }

  /** What is measured, by the criterion that reads it or as the data names it. */
  private String measured(String id) {
    String whole = id.endsWith(MeasuredFigures.LOW) ? id.substring(0, id.length() - 4) : id;
    String key = whole.substring(whole.lastIndexOf('.') + 1);
    return atlas.siting().criteria().stream()
        .filter(c -> c.key().equals(key))
        .findFirst()
        .map(Criterion::name)
        .or(() -> text(MEASURED + key))
        .orElseGet(() -> words.text("explain.name.candidate.value", key));
  }
}
