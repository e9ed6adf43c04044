package org.buildoutatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;

/** Candidates of the user's own are looked at, and no scene keeps them. */
class TrialsTest {

  private static final Siting SITING = RealData.atlas().siting();
  private static final Candidate TRIAL = SITING.candidates().getFirst();
  private static final Viewpoint PLAIN = Viewpoint.opening(LocalDate.of(2026, 11, 22));

  @Test
  void theyAreAmongTheOthersOnlyWhereTheyAreTried() {
    Viewpoint with = PLAIN.withTrials(List.of(TRIAL));
    assertEquals(SITING.candidates(), with.compared(SITING).candidates());
    assertEquals(SITING.candidates().size() + 1, with.tried(SITING).candidates().size());
    assertTrue(with.isTrial(TRIAL.id()));
  }

  @Test
  void withoutThemNoneIsChosenEither() {
    Viewpoint with =
        PLAIN.withTrials(List.of(TRIAL)).withSelection(new Selection.OfCandidate(TRIAL.id()));
    assertEquals(PLAIN, with.withoutTrials());
    Viewpoint site = with.withSelection(new Selection.OfSite("abilene"));
    assertEquals(new Selection.OfSite("abilene"), site.withoutTrials().selection());
    assertFalse(site.withoutTrials().isTrial(TRIAL.id()));
  }

  @Test
  void aProfileChangesCriteriaAndNotCandidates() {
    Siting offshore = PLAIN.withProfile("offshore").compared(SITING);
    assertEquals(SITING.candidates(), offshore.candidates());
    assertFalse(offshore.criteria().equals(SITING.criteria()));
  }
}
