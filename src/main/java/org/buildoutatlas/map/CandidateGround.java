package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.words.Words;

/**
 * What lies under the markers of candidates: how precise their places are, and what the chosen one
 * is tied to.
 *
 * @param reach draws it
 * @param candidates all that are shown
 * @param chosen the one that is read closely, if it is among them
 * @param reaches from the chosen one
 */
record CandidateGround(
    ReachLines reach, List<Candidate> candidates, Optional<Candidate> chosen, List<Reach> reaches) {

  /** Copies the lists. */
  CandidateGround {
    candidates = List.copyOf(candidates);
    reaches = List.copyOf(reaches);
  }

  static CandidateGround of(MapScene scene, Words words) {
    Shown shown = scene.visible();
    List<Candidate> candidates =
        Stream.concat(shown.scores().stream(), shown.trials().stream())
            .map(Score::candidate)
            .toList();
    Optional<Candidate> chosen =
        candidates.stream()
            .filter(c -> scene.viewpoint().selection().isCandidate(c.id()))
            .findFirst();
    double opacity = scene.viewpoint().layers().opacity(MapLayer.CANDIDATES);
    return new CandidateGround(
        new ReachLines(scene.frame(), scene.theme(), words, opacity),
        candidates,
        chosen,
        chosen.map(c -> Reach.of(c, scene.atlas().siting().method())).orElse(List.of()));
  }

  List<Mark> lines() {
    List<Mark> marks = new ArrayList<>(reach.precision(candidates));
    chosen.ifPresent(
        c -> {
          marks.addAll(new StationRings(reach, c).lines());
          marks.addAll(reach.lines(c, reaches));
        });
    return marks;
  }

  List<ReferenceName> names() {
    List<ReferenceName> names = new ArrayList<>();
    chosen.ifPresent(
        c -> {
          names.addAll(reach.names(c, reaches));
          names.addAll(new StationRings(reach, c).names());
        });
    return names;
  }
}
