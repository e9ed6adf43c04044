package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Explanation;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money in another currency. */
class CurrencyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  @Test
  void withoutARateItIsShownAndAddedToNoSum() throws Exception {
    Atlas atlas = read("minimal", "currency-not-summed");
    Contribution won = atlas.contributions().get(1);
    assertEquals("KRW", won.amount().orElseThrow().quantity().unit());
    Ledger ledger = Ledger.of(atlas, DAY, Quarter.of(DAY), false);
    assertEquals(Quantity.usd(5_000_000_000L), ledger.headline().quantity());
    assertEquals(Quantity.usd(5_000_000_000L), ledger.counted().quantity());
  }

  @Test
  void withARateItIsAddedInWholeDollarsAndSaysWhatWasStated() throws Exception {
    Atlas atlas = read("minimal", "currency-with-rate");
    Contribution won = atlas.contributions().get(1);
    assertEquals(Quantity.usd(7_000_000_000L), won.amount().orElseThrow().quantity());
    assertEquals(
        Optional.of(Quantity.usd(6_300_000_000L)), won.amount().flatMap(amount -> amount.low()));
    assertEquals(
        "Money. Stated as 10000000000000 KRW, at 0.0007 USD each on 2026-01-09.",
        won.description());
    Ledger ledger = Ledger.of(atlas, DAY, Quarter.of(DAY), false);
    assertEquals(Quantity.usd(12_000_000_000L), ledger.headline().quantity());
  }

  @Test
  void ofASiteIsShownAndLeavesItsCostAndItsFinanceInDollars() throws Exception {
    Atlas atlas = read("minimal", "currency-cost-not-summed");
    Site field = atlas.site("field").orElseThrow();
    Figure latest = field.evidence(Field.SITE_COST).figure("field.cost", DAY).orElseThrow();
    assertEquals("\u20a99.0\u00a0tn", new Numbers().figure(latest));
    Ledger ledger = Ledger.of(atlas, DAY, Quarter.of(DAY), false);
    assertEquals(Quantity.usd(5_000_000_000L), ledger.counted().quantity());
    assertEquals(
        Quantity.usd(1_000_000_000L),
        Objects.requireNonNull(ledger.byClass().get(MoneyClass.FINANCED)).quantity());
  }

  @Test
  void ofASiteWithARateIsItsCostInWholeDollars() throws Exception {
    Atlas atlas = read("minimal", "currency-cost-with-rate");
    Ledger ledger = Ledger.of(atlas, DAY, Quarter.of(DAY), false);
    assertEquals(Quantity.usd(6_300_000_000L), ledger.counted().quantity());
    Observation cost =
        atlas.site("field").orElseThrow().evidence(Field.SITE_COST).preferred().orElseThrow();
    assertEquals("Stated as 9000000000001 KRW, at 0.0007 USD each on 2026-01-09.", cost.note());
    assertTrue(
        atlas.details("site", "field").stream().noneMatch(d -> d.toString().contains("rate")),
        "The rate is no leftover");
  }

  @Test
  void isExplainedAsTheStatedAmountTimesTheRate() throws Exception {
    Atlas atlas = read("minimal", "currency-with-rate");
    Ledger ledger = Ledger.of(atlas, DAY, Quarter.of(DAY), false);
    Figures figures = Figures.of(atlas, ledger, DAY);
    Explainer explainer = new Explainer(new Words(), new Numbers(), figures);
    Explanation.Node root = explainer.explain("contribution.debt").orElseThrow().root();

    assertEquals("stated amount × rate, to whole dollars", root.how());
    assertEquals(Quantity.usd(7_000_000_000L), root.figure().quantity());
    Explanation.Node stated = root.inputs().getFirst();
    Explanation.Node rate = root.inputs().getLast();
    assertEquals("10,000,000,000,000 KRW", exact(stated));
    assertEquals("0.0007 USD per KRW", exact(rate));
    assertEquals("0.0007 USD per KRW", rate.shown().replace('\u00a0', ' '));
    assertEquals("Rate of KRW on 2026-01-09", rate.name());
    assertEquals(
        List.of("paper"), stated.facts().getFirst().sources().stream().map(Source::id).toList());
    assertEquals(
        List.of("paper"), rate.facts().getFirst().sources().stream().map(Source::id).toList());
    Figure headline = ledger.headline();
    assertTrue(
        headline.derivation() instanceof Derivation.Computed sum
            && sum.inputs().stream()
                .anyMatch(
                    f ->
                        f.derivation() instanceof Derivation.Computed c
                            && c.formula().equals(Figure.CONVERTED)),
        "In the headline too");
  }

  private static String exact(Explanation.Node node) {
    return node.exactly().replace('\u00a0', ' ');
  }

  @Test
  void nothingOfItIsLostInReading() throws Exception {
    Atlas atlas = read("minimal", "currency-with-rate");
    assertTrue(
        atlas.details("contribution", "debt").stream()
            .noneMatch(d -> d.toString().contains("rate")),
        "The rate is no leftover");
  }

  private Atlas read(String... layers) throws Exception {
    for (String layer : List.of(layers)) {
      Path files = Path.of("src/test/resources/datasets", layer);
      try (Stream<Path> all = Files.walk(files)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(files.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Reading reading = new DataSetReader().read(folder, Progress.NONE);
    return assertInstanceOf(Reading.Accepted.class, reading, reading.findings()::toString)
        .dataSet()
        .atlas();
  }
}
