package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

  private final ScenarioFile files = new ScenarioFile();

  @Test
  void readsBackWhatItWrote(@TempDir Path folder) throws IOException {
    SavedScenario scenario =
        new SavedScenario(
            new Adjustments(
                Optional.of(44e9),
                Optional.of(9.5),
                Map.of(Status.UNDER_CONSTRUCTION, 0.8, Status.LETTER_OF_INTENT, 0.1),
                true,
                Map.of(
                    "abilene",
                    new WhatIf(false, -2, 1.5),
                    "saline",
                    WhatIf.NOTHING.withCancelled(true))),
            true);
    for (SavedScenario each :
        java.util.List.of(scenario, new SavedScenario(Adjustments.NONE, false))) {
      Path file = folder.resolve("my.scenario.json");
      Files.writeString(file, files.text(each));
      Findings findings = new Findings();
      assertEquals(Optional.of(each), files.read(file, RealData.atlas(), findings));
      assertEquals(0, findings.count());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|schema.required",
        "{'format': 1, 'delayMonths': -1}|schema.minimum",
        "{'format': 1, 'realisation': {'announced': 1.2}}|schema.maximum",
        "{'format': 1, 'realisation': {'likely': 1}}|schema.additional-properties",
        "{'format': 1, 'sites': {'abilene': {'power': 0}}}|schema.exclusive-minimum",
        "{'format': 1, 'sites': {'mars': {}}}|scenario.unknown-site",
        "{'format': 1,|json"
      })
  void whatIsWrongIsAFinding(String text, String code, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("my.scenario.json");
    Files.writeString(file, text.replace('\'', '"'));
    Findings findings = new Findings();
    assertTrue(files.read(file, RealData.atlas(), findings).isEmpty());
    assertTrue(
        findings.sorted().stream()
            .anyMatch(f -> f.code().startsWith(code) && f.position().file().endsWith("json")),
        () -> findings.sorted().toString());
  }

  @Test
  void aFileThatIsNotThereIsAFinding(@TempDir Path folder) {
    Findings findings = new Findings();
    assertTrue(files.read(folder.resolve("no.json"), RealData.atlas(), findings).isEmpty());
    assertTrue(findings.hasErrors());
  }
}
