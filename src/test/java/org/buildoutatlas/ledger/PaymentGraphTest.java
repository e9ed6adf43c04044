package org.buildoutatlas.ledger;

import static org.buildoutatlas.model.Samples.aContribution;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Verdict;
import org.junit.jupiter.api.Test;

class PaymentGraphTest {

  private static final List<Contribution> CIRCLE =
      List.of(
          aContribution("shares").paidBy("nvidia").paidTo("openai").usd(30).build(),
          aContribution("rent")
              .kind("services")
              .paidBy("openai")
              .paidTo("oracle")
              .usd(300)
              .verdict(Verdict.RENT_FOR_COUNTED_SITE)
              .build(),
          aContribution("chips")
              .kind("chips")
              .paidBy("oracle")
              .paidTo("nvidia")
              .usd(40)
              .forSites("abilene")
              .verdict(Verdict.COUNTS)
              .covers(Scope.IT)
              .build());

  @Test
  void findsTheCircleOfNvidiaOpenAiAndOracle() {
    PaymentGraph graph = graph(CIRCLE);
    assertEquals(
        List.of(List.of("nvidia", "openai", "oracle")),
        graph.cycles().stream().map(PaymentCycle::partners).toList());
    assertEquals(List.of("chips"), counting(graph.cycles().getFirst()));
  }

  @Test
  void noEdgeOfACycleCountsWhereItsSiteIsNotInTheSum() {
    List<Contribution> elsewhere = new ArrayList<>(CIRCLE);
    elsewhere.set(
        2,
        aContribution("chips")
            .kind("chips")
            .paidBy("oracle")
            .paidTo("nvidia")
            .usd(40)
            .forSites("nowhere")
            .verdict(Verdict.COUNTS)
            .covers(Scope.IT)
            .build());
    assertEquals(List.of(), counting(graph(elsewhere).cycles().getFirst()));
  }

  @Test
  void aChainIsNoCycleAndWhatIsNoMoneyIsNoPayment() {
    PaymentGraph chain = graph(CIRCLE.subList(0, 2));
    assertEquals(List.of(), chain.cycles());
    assertEquals(
        List.of(),
        graph(
                List.of(
                    aContribution("power").paidBy("a").paidTo("b").amount(6, "GW").build(),
                    aContribution("nobody").usd(5).build()))
            .payments());
  }

  @Test
  void findsCirclesThatShareAPartnerEachOnce() {
    List<Contribution> more = new ArrayList<>(CIRCLE);
    more.add(aContribution("back").paidBy("oracle").paidTo("openai").usd(7).build());
    more.add(aContribution("again").paidBy("nvidia").paidTo("openai").usd(100).build());
    List<PaymentCycle> cycles = graph(more).cycles();
    assertEquals(
        List.of(List.of("nvidia", "openai", "oracle"), List.of("openai", "oracle")),
        cycles.stream().map(PaymentCycle::partners).toList());
    assertEquals(
        List.of("again", "shares"),
        cycles.getFirst().hops().getFirst().payments().stream().map(Payment::id).toList());
  }

  @Test
  void theRealDataCloseTwoCirclesInWhichOneSumCounts() {
    Atlas atlas = RealData.atlas();
    PaymentGraph graph = real(atlas, LocalDate.of(2026, 11, 22));
    assertEquals(
        List.of(List.of("nvidia", "openai", "oracle"), List.of("aws", "openai")),
        graph.cycles().stream().map(PaymentCycle::partners).toList());
    assertEquals(List.of("abilene-chips"), counting(graph.cycles().getFirst()));
    assertEquals(List.of(), counting(graph.cycles().getLast()));
    assertEquals(
        List.of(),
        real(atlas, LocalDate.of(2025, 2, 1)).cycles(),
        "Nobody had spoken of the rent by then");
  }

  @Test
  void whatCountsIsWhatTheLedgerTakesFromContributions() {
    Atlas atlas = RealData.atlas();
    for (Payment payment : real(atlas, LocalDate.of(2026, 11, 22)).payments()) {
      assertEquals(payment.contribution().verdict() == Verdict.COUNTS, payment.counts());
      assertTrue(!payment.counts() || payment.contribution().sites().size() == 1, payment::id);
    }
  }

  @Test
  void everyKindThatTheSchemaKnowsIsPaidForSomethingNamed() throws Exception {
    String schema = Files.readString(Path.of("data/schema/contributions.schema.json"));
    String kinds = schema.substring(schema.indexOf("\"kind\": {"));
    String[] words = kinds.substring(kinds.indexOf('[') + 1, kinds.indexOf(']')).split(",", -1);
    List<String> others =
        Stream.of(words)
            .map(w -> w.strip().replace("\"", ""))
            .filter(w -> Payment.kind(w) == Payment.Kind.OTHER)
            .toList();
    assertEquals(
        List.of(
            "operation", "programme target", "programme claim", "floating data centre engineering"),
        others,
        "Say of a new kind what is paid for");
    assertEquals(Payment.Kind.OTHER, Payment.kind("anything else"), "Never taken for funding");
  }

  @Test
  void whoPaysTheRentsAndTheBridgeIsWhatSourcesSay() {
    PaymentGraph graph = real(RealData.atlas(), LocalDate.of(2026, 11, 22));
    assertEquals(List.of("openai"), payment(graph, "sbe-backlog").payers());
    assertEquals(List.of("jpmorgan"), payment(graph, "sb-bridge").payers());
    for (String rent : List.of("sbe-backlog", "or-leases")) {
      assertEquals(
          Verdict.UNCLEAR,
          payment(graph, rent).contribution().verdict(),
          "How much of it is for counted sites is not published");
    }
    assertTrue(payment(graph, "eq-mgx").isEstimated());
    assertFalse(payment(graph, "nv-30").isEstimated());
  }

  private static Payment payment(PaymentGraph graph, String id) {
    return graph.payments().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  @Property(tries = 200)
  void theOrderOfContributionsChangesNothing(
      @ForAll("contributions") List<Contribution> contributions, @ForAll Random random) {
    List<Contribution> shuffled = new ArrayList<>(contributions);
    Collections.shuffle(shuffled, random);
    assertEquals(graph(contributions), graph(shuffled));
  }

  @Property(tries = 200)
  void everyCycleClosesVisitsNobodyTwiceAndIsFoundOnce(
      @ForAll("contributions") List<Contribution> contributions) {
    Set<List<String>> seen = new HashSet<>();
    for (PaymentCycle cycle : graph(contributions).cycles()) {
      List<String> partners = cycle.partners();
      assertEquals(partners.size(), Set.copyOf(partners).size());
      assertEquals(Collections.min(partners), partners.getFirst());
      assertTrue(seen.add(partners), () -> "Twice: " + partners);
      for (int i = 0; i < partners.size(); i++) {
        PaymentCycle.Hop hop = cycle.hops().get(i);
        assertEquals(partners.get((i + 1) % partners.size()), hop.payee());
        assertFalse(hop.payments().isEmpty());
        for (Payment payment : hop.payments()) {
          assertTrue(
              payment.payers().contains(hop.payer()) && payment.payees().contains(hop.payee()));
        }
      }
    }
  }

  @Property(tries = 200)
  void anEdgeLiesOnACycleWhereAWayLeadsBack(
      @ForAll("contributions") List<Contribution> contributions) {
    Set<String> onCycles =
        graph(contributions).cycles().stream()
            .flatMap(c -> c.payments().stream())
            .map(Payment::id)
            .collect(Collectors.toSet());
    for (Contribution c : contributions) {
      boolean back =
          c.payees().stream()
              .filter(e -> !c.payers().contains(e))
              .anyMatch(e -> reached(e, contributions).containsAll(c.payers()));
      assertEquals(back, onCycles.contains(c.id()), c::id);
    }
  }

  @Test
  void whatCountsIsNeverLeftOutThoughNobodyIsNamed() {
    Atlas atlas = RealData.atlas();
    PaymentGraph graph = real(atlas, LocalDate.of(2026, 11, 22));
    assertEquals(
        atlas.contributions().stream()
            .filter(c -> c.verdict() == Verdict.COUNTS && Headline.isMoney(c))
            .map(Contribution::id)
            .sorted()
            .toList(),
        graph.payments().stream().filter(Payment::counts).map(Payment::id).toList());
    assertTrue(graph.payments().stream().anyMatch(p -> p.counts() && p.payers().isEmpty()));
  }

  @Test
  void whoPaysHimselfClosesNoCircle() {
    assertEquals(
        List.of(),
        graph(List.of(aContribution("self").paidBy("a").paidTo("a").usd(1).build())).cycles());
  }

  @Test
  void whereEverybodyPaysEverybodyTheSearchEnds() {
    List<Contribution> all = new ArrayList<>();
    for (int payer = 0; payer < 20; payer++) {
      for (int payee = 0; payee < 20; payee++) {
        all.add(
            aContribution("c" + payer + "-" + payee)
                .paidBy("p" + payer)
                .paidTo("p" + payee)
                .usd(1)
                .build());
      }
    }
    assertEquals(500, graph(all).cycles().size());
  }

  /** Whom a partner's money reaches in the end, itself among them. */
  private static Set<String> reached(String partner, List<Contribution> contributions) {
    Set<String> reached = new HashSet<>(Set.of(partner));
    int before = 0;
    while (before != reached.size()) {
      before = reached.size();
      contributions.stream()
          .filter(c -> reached.containsAll(c.payers()))
          .forEach(c -> reached.addAll(c.payees()));
    }
    return reached;
  }

  @Provide
  Arbitrary<List<Contribution>> contributions() {
    Arbitrary<String> partner = Arbitraries.of("a", "b", "c", "d", "e");
    return Combinators.combine(partner, partner, Arbitraries.longs().between(1, 9))
        .as((payer, payee, usd) -> aContribution("").paidBy(payer).paidTo(payee).usd(usd))
        .list()
        .ofMaxSize(10)
        .map(
            list -> {
              List<Contribution> named = new ArrayList<>();
              for (var each : list) {
                named.add(LedgerInvariantsTest.aRenamed(each.build(), "c" + named.size()));
              }
              return named;
            });
  }

  private static List<String> counting(PaymentCycle cycle) {
    return cycle.payments().stream().filter(Payment::counts).map(Payment::id).toList();
  }

  private static PaymentGraph graph(List<Contribution> contributions) {
    Atlas atlas = Books.withContributions(anAtlas().with(aSite("Abilene")).build(), contributions);
    return PaymentGraph.of(contributions, Books.today(atlas).bridge());
  }

  private static PaymentGraph real(Atlas atlas, LocalDate day) {
    Ledger ledger = Ledger.of(atlas, day, org.buildoutatlas.model.Quarter.of(day), false);
    return PaymentGraph.of(atlas.known(day).contributions(), ledger.bridge());
  }
}
