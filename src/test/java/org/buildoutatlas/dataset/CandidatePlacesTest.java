package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Exclusion;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where candidates lie, and what a data set says about exclusions, profiles and distances. */
class CandidatePlacesTest {

  private static final Path MINIMAL = Path.of("src/test/resources/datasets/minimal");

  @TempDir private Path folder;

  @Test
  void allCandidatesOfTheProductLieAtSeaAsExactlyAsTheyWerePlaced() throws Exception {
    DataSetReader thorough = DataSetReader.thorough(new EmbeddedLayers());
    assertEquals(List.of(), thorough.readEmbedded(Progress.NONE).findings());
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "37.55, 127.0, place.on-land",
    "36.9, 130.25, place.far-out",
    "34.6, 129.3, place.other-waters",
    "34.9, 128.65, ''"
  })
  void aCandidateOnLandOrInOtherWatersIsAFinding(String lat, String lon, String code)
      throws Exception {
    lay();
    String bay = Files.readString(MINIMAL.resolve("candidates/bay.json"));
    Files.writeString(
        folder.resolve("candidates/bay.json"),
        bay.replace("\"lat\": 34.9", "\"lat\": " + lat)
            .replace("\"lon\": 128.6", "\"lon\": " + lon));
    Reading reading = DataSetReader.thorough(new EmbeddedLayers()).read(folder, Progress.NONE);
    assertEquals(
        code.isEmpty() ? List.of() : List.of(code),
        reading.findings().stream().map(Finding::code).toList(),
        () -> reading.findings().toString());
  }

  @Test
  void anExclusionThatWasCheckedIsKeptWithItsSource() throws Exception {
    lay();
    Files.writeString(
        folder.resolve("exclusions.json"),
        """
        {"$schema": "schema/exclusions.schema.json", "note": "Invented.", "exclusions": [
          {"id": "parks", "constraint": "Parks", "source": "paper", "note": "Invented.",
           "appliedHere": true},
          {"id": "cables", "constraint": "Cables", "source": "paper", "note": "Invented.",
           "appliedHere": false}]}
        """);
    String bay = Files.readString(MINIMAL.resolve("candidates/bay.json"));
    Files.writeString(
        folder.resolve("candidates/bay.json"),
        bay.replace(
            "\"note\": \"None.\"",
            "\"note\": \"None.\", \"checked\": [{\"exclusion\": \"parks\", \"inside\": true,"
                + " \"note\": \"By the chart.\", \"sources\": [\"paper\"]}]"));
    Siting siting = read().siting();
    Candidate candidate = siting.candidates().getFirst();
    assertEquals(Optional.of("By the chart."), candidate.excluded().map(Exclusion.Check::note));
    assertEquals(
        List.of("cables"), siting.unchecked(candidate).stream().map(Exclusion::id).toList());
  }

  /** A data set that names neither profiles nor distances is compared in the usual one. */
  @Test
  void withoutProfilesThereIsTheUsualOneAndTypedDistancesHold() throws Exception {
    lay();
    Siting siting = read().siting();
    assertEquals(
        List.of(Profile.QUAYSIDE), siting.method().profiles().stream().map(Profile::id).toList());
    assertTrue(siting.method().distances().isEmpty());
    assertEquals(siting, siting.under(Profile.QUAYSIDE));
  }

  private Atlas read() throws Exception {
    Reading reading = new DataSetReader().read(folder, Progress.NONE);
    return assertInstanceOf(Reading.Accepted.class, reading, () -> reading.findings().toString())
        .dataSet()
        .atlas();
  }

  private void lay() throws IOException {
    try (Stream<Path> all = Files.walk(MINIMAL)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(MINIMAL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
