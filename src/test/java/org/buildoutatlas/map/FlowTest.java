package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aContribution;
import static org.buildoutatlas.model.Samples.aPartner;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.AtlasBuilder;
import org.buildoutatlas.model.ContributionBuilder;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

/** Which contributions are flows, and what is said of them. */
class FlowTest {

  private final Viewpoint pacific = Viewpoint.opening(Samples.TODAY).withRegion(Region.PACIFIC);
  private final FlowWords words = new FlowWords(new Words(), new Numbers());

  @Test
  void goodsFromAbroadFlowToAllCountedSitesWhereNoneIsNamed() {
    List<Flow> flows = flows(pacific, aContribution("dram").by("maker").kind("memory"));
    assertEquals(1, flows.size());
    assertEquals(2, flows.getFirst().sites().size());
    assertFalse(flows.getFirst().split(), "Nobody said which site gets how much");
  }

  @Test
  void nothingFlowsToSitesOnALayerThatIsOff() {
    Shown shown = shown(pacific, aContribution("dram").by("maker").kind("memory"));
    assertEquals(1, shown.on(pacific.layers()).flows().size());
    assertEquals(List.of(), shown.on(pacific.layers().with(MapLayer.STARGATE, false)).flows());
  }

  @Test
  void goodsForANamedSiteFlowThereAlone() {
    String site = atlas().build().sites().getFirst().id();
    List<Flow> flows =
        flows(pacific, aContribution("dram").by("maker").kind("memory").forSites(site));
    assertEquals(List.of(site), flows.getFirst().sites().stream().map(s -> s.site().id()).toList());
    assertTrue(flows.getFirst().split());
  }

  @Test
  void moneyServicesAndGoodsOfTheCountryItselfDoNotFlow() {
    assertEquals(
        List.of(),
        flows(
            pacific,
            aContribution("value").by("maker").kind("memory").usd(70_000_000_000L),
            aContribution("resale").by("maker").kind("services"),
            aContribution("gpus").by("home").kind("chips")));
  }

  @Test
  void aMapOfOneCountryShowsTheFlowOfAChosenSupplierOnly() {
    ContributionBuilder dram = aContribution("dram").by("maker").kind("memory");
    Viewpoint us = pacific.withRegion(Region.UNITED_STATES);
    assertEquals(List.of(), flows(us, dram));
    assertEquals(List.of(), flows(us.withSelection(new Selection.OfPartner("home")), dram));
    assertEquals(1, flows(us.withSelection(new Selection.OfPartner("maker")), dram).size());
  }

  @Test
  void nothingFlowsBeforeItWasSaid() {
    ContributionBuilder dram =
        aContribution("dram").by("maker").kind("memory").publishedOn(LocalDate.of(2026, 1, 15));
    assertEquals(List.of(), flows(pacific.withKnownOn(LocalDate.of(2026, 1, 14)), dram));
  }

  @Test
  void theTrunkIsAsWideAsItsShareOfTheGreatestQuantity() {
    List<Flow> flows =
        flows(
            pacific,
            aContribution("more").by("maker").kind("memory").amount(900_000, "wafers/month"),
            aContribution("less").by("maker").kind("memory").amount(450_000, "wafers/month"),
            aContribution("none").by("maker").kind("memory"));
    assertEquals(FlowInk.WIDEST, FlowMap.width(flows.get(0), flows), 1e-9);
    assertEquals(FlowInk.WIDEST / 2, FlowMap.width(flows.get(1), flows), 1e-9);
    assertEquals(FlowInk.LEAST, FlowMap.width(flows.get(2), flows), 1e-9);
  }

  @Test
  void theRealLetterOfIntentIsTheOnlyFlowAndClaimsNoMoreThanItsSources() {
    Atlas real = RealData.atlas();
    List<Flow> flows = Shown.of(real, pacific).flows();
    assertEquals(1, flows.size());
    Flow flow = flows.getFirst();
    assertEquals("Memory, up to 900,000\u00a0wafers a month", words.goods(flow));
    assertEquals("Both firms together, letter of intent", words.firmness(flow));
    assertEquals("South Korea", words.country(flow));
    assertEquals("No split by site or firm was published.", words.unknown(flow).getFirst());
  }

  @Test
  void whatIsNotALimitStandsBesideTheAmountAndNotBeforeIt() {
    ContributionBuilder dram =
        aContribution("dram").by("maker").kind("memory").amount(450_000, "wafers/month");
    Flow strange = flows(pacific, dram.qualified("not")).getFirst();
    assertEquals("Memory, 450,000\u00a0wafers a month", words.goods(strange));
    assertEquals("Not, announced", words.firmness(strange));
    Flow limited = flows(pacific, dram.qualified("at least, by analysts")).getFirst();
    assertEquals("Memory, at least 450,000\u00a0wafers a month", words.goods(limited));
    assertEquals("By analysts, announced", words.firmness(limited));
  }

  @Test
  void aGroupNamesItsContributionAndItsPartner() {
    Flow flow = flows(pacific, aContribution("dram").by("maker").kind("memory")).getFirst();
    String group = flow.group(flow.partners().getFirst());
    assertEquals("flow:dram/maker", group);
    assertEquals("dram", Flow.contribution(group).orElseThrow());
    assertEquals("maker", Flow.partner(group).orElseThrow());
    assertTrue(Flow.partner("site:abilene").isEmpty());
  }

  private static AtlasBuilder atlas() {
    return anAtlas().with(aSite("Near"), aSite("Far"));
  }

  private static List<Flow> flows(Viewpoint viewpoint, ContributionBuilder... contributions) {
    return shown(viewpoint, contributions).flows();
  }

  private static Shown shown(Viewpoint viewpoint, ContributionBuilder... contributions) {
    Atlas atlas =
        atlas()
            .with(aPartner("home"), korean("maker"))
            .with(contributions)
            .build()
            .known(viewpoint.knownOn());
    return Shown.of(atlas, viewpoint);
  }

  private static Partner korean(String id) {
    return new Partner(
        id, id, "", "KR", "Makes memory", List.of(), Status.LETTER_OF_INTENT, List.of());
  }
}
