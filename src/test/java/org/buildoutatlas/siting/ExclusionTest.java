package org.buildoutatlas.siting;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Exclusion;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;

class ExclusionTest {

  private static final Siting SITING = RealData.atlas().siting();

  @Test
  void noExclusionOfTheAtlasHasBeenCheckedYet() {
    for (Candidate candidate : SITING.candidates()) {
      assertEquals(SITING.ruledOut(), SITING.unchecked(candidate), candidate.id());
      assertTrue(candidate.excluded().isEmpty());
    }
  }

  @Test
  void aCandidateInsideACheckedExclusionIsRuledOutAndTheRestStaysUnchecked() {
    Candidate candidate =
        aCandidate("Bay").checked("cables", false).checked("military", true).build();
    assertEquals("military", candidate.excluded().map(Exclusion.Check::exclusion).orElseThrow());
    List<String> left = SITING.unchecked(candidate).stream().map(Exclusion::id).toList();
    assertEquals(7, left.size());
    assertTrue(left.contains("fairways") && !left.contains("cables"));
  }
}
