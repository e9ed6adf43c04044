package org.buildoutatlas.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.map.Presence;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.siting.Score;

/** Who stands behind what a map shows. */
public final class PageSources {

  private PageSources() {}

  /**
   * The sources of criteria, of the figures of each site, the largest first but those that are not
   * counted last, and of candidates; each once.
   */
  public static List<Source> of(Shown shown) {
    Set<Source> sources = new LinkedHashSet<>();
    shown.scores().stream().limit(1).flatMap(PageSources::criteria).forEach(sources::add);
    shown.sites().stream()
        .sorted(Comparator.comparing(site -> site.presence() == Presence.BESIDE))
        .flatMap(site -> of(site.standing()))
        .forEach(sources::add);
    shown.scores().stream().flatMap(PageSources::measurements).forEach(sources::add);
    return List.copyOf(sources);
  }

  private static Stream<Source> of(Standing standing) {
    Stream<Source> status =
        standing.site().evidence(Field.STATUS).preferred().map(Observation::sources).stream()
            .flatMap(List::stream);
    return Stream.concat(
        Stream.of(standing.facilityPower(), standing.itPower(), standing.energised())
            .flatMap(Optional::stream)
            .map(Figure::sources)
            .flatMap(List::stream),
        status);
  }

  /** The sources of criteria and of the measurements of candidates; each once. */
  public static List<Source> of(List<Score> scores) {
    return Stream.concat(
            scores.stream().limit(1).flatMap(PageSources::criteria),
            scores.stream().flatMap(PageSources::measurements))
        .distinct()
        .toList();
  }

  private static Stream<Source> criteria(Score score) {
    return score.parts().stream()
        .map(Score.Part::criterion)
        .map(Criterion::sources)
        .flatMap(List::stream);
  }

  private static Stream<Source> measurements(Score score) {
    return score.candidate().measurements().stream()
        .map(Measurement::sources)
        .flatMap(List::stream);
  }
}
