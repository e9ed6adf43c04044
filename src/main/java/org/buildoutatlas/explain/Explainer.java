package org.buildoutatlas.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.explain.Explanation.Node;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Conversion;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Rate;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Qualifier;
import org.buildoutatlas.words.Wording;
import org.buildoutatlas.words.Words;

/** Puts the derivation of a figure into words, from its formula down to what was stated. */
public final class Explainer {

  private static final String SHARE = "share";
  private static final String CHANCE = ".chance.";

  private final Words words;
  private final Numbers numbers;
  private final Figures figures;
  private final FigureNames names;

  /** Explains figures of a catalogue. */
  public Explainer(Words words, Numbers numbers, Figures figures) {
    this.words = words;
    this.numbers = numbers;
    this.figures = figures;
    this.names = new FigureNames(words, figures.known());
  }

  /** The explanation of a figure by its id; empty where the catalogue has none of that id. */
  public Optional<Explanation> explain(String id) {
    return figures
        .figure(id)
        .map(f -> new Explanation(figures.at(), figures.knownOn(), node(id, f)));
  }

  /** What a figure of the catalogue is called. */
  public String name(String id) {
    return figures.figure(id).map(f -> names.of(id, f)).orElse(id);
  }

  /** What a figure is called that an explanation leans on. */
  public String name(Figure figure) {
    return names.of(figure.id(), figure);
  }

  /** A figure as it is shown, shares in per cent. */
  public String shown(Figure figure) {
    if (figure.derivation() instanceof Derivation.Measured m) {
      String measured = new Wording(words, numbers).measured(m.measurement());
      return figure.estimated() ? words.text("chart.estimate", measured) : measured;
    }
    if (figure.isUnknown() && !figure.unused().isEmpty()) {
      return words.text(
          "explain.missing.stated",
          numbers.figure(figure),
          figure.unused().stream()
              .flatMap(o -> o.quantity().stream())
              .map(numbers::quantity)
              .distinct()
              .collect(Collectors.joining(", ")));
    }
    if (!figure.quantity().unit().equals(SHARE)) {
      return new SitingAmounts(words, numbers)
          .shown(figure)
          .orElseGet(() -> numbers.figure(figure));
    }
    String share =
        isChance(figure)
            ? exactly(figure)
            : figure.quantity().amount().signum() == 0
                ? numbers.percent(0)
                : numbers.percentBeside(figure.quantity().toDouble(), 0);
    return figure.estimated() ? words.text("chart.estimate", share) : share;
  }

  private static boolean isChance(Figure figure) {
    return figure.quantity().unit().equals(SHARE)
        && (figure.id().contains(CHANCE) || figure.id().startsWith(ChanceCatalogue.FIRST));
  }

  private String exactly(Figure figure) {
    if (figure.isUnknown()) {
      return words.text("explain.missing");
    }
    return isChance(figure)
        ? numbers.chance(figure.quantity().toDouble())
        : numbers.exact(figure.quantity());
  }

  private Node node(Figure figure) {
    return node(figures.idOf(figure).orElseGet(figure::id), figure);
  }

  private Node node(String id, Figure figure) {
    return switch (figure.derivation()) {
      case Derivation.Computed c ->
          node(
              id,
              figure,
              c.formula(),
              c.inputs().stream().map(this::node).toList(),
              c.unused().stream().map(this::unused).toList());
      case Derivation.Observed o ->
          node(id, figure, rule(o), List.of(), considered(o).map(f -> fact(f, o)).toList());
      case Derivation.Contributed c ->
          node(id, figure, contributed(figure, c), List.of(), List.of(fact(c.contribution())));
      case Derivation.Claimed c ->
          node(
              id,
              figure,
              words.text("explain.how.claimed"),
              List.of(),
              List.of(fact(figure, c.claim())));
      case Derivation.Rated r ->
          node(id, figure, words.text("explain.how.rated"), List.of(), List.of(fact(r.rate())));
      case Derivation.Measured m ->
          node(
              id,
              figure,
              words.text("explain.how.measured"),
              List.of(),
              List.of(fact(m.measurement())));
      case Derivation.Supposed s ->
          node(
              id,
              figure,
              words.text("explain.how.supposed"),
              List.of(),
              List.of(
                  new Fact(true, amount(figure.quantity()), "", Map.of(), s.words(), List.of())));
      case Derivation.Assumed a ->
          node(
              id,
              figure,
              words.text("explain.how.assumed"),
              List.of(),
              List.of(
                  new Fact(true, amount(figure.quantity()), "", Map.of(), a.words(), a.sources())));
    };
  }

  private Node node(String id, Figure figure, String how, List<Node> inputs, List<Fact> facts) {
    return new Node(
        id, names.of(id, figure), figure, shown(figure), exactly(figure), how, inputs, facts);
  }

  private String rule(Derivation.Observed observed) {
    return observed
        .chosen()
        .preferred()
        .map(reason -> words.text("explain.how.preferred", reason))
        .orElseGet(
            () ->
                observed.considered().size() > 1
                    ? words.text("explain.how.latest", observed.considered().size())
                    : words.text("explain.how.observed"));
  }

  private String contributed(Figure figure, Derivation.Contributed from) {
    boolean stated =
        stated(from.contribution()).filter(a -> a.quantity().equals(figure.quantity())).isPresent();
    return words.text(stated ? "explain.how.contributed" : "explain.how.upper-end");
  }

  /** The amount of a contribution in the currency in which it was stated. */
  private static Optional<Value.Amount> stated(Contribution contribution) {
    return contribution.conversion().map(Conversion::stated).or(contribution::amount);
  }

  /** The chosen one, then the others, the latest first. */
  private static Stream<Observation> considered(Derivation.Observed observed) {
    return Stream.concat(
        Stream.of(observed.chosen()),
        observed.considered().stream()
            .filter(o -> !o.equals(observed.chosen()))
            .sorted(Comparator.comparing(Observation::known).reversed()));
  }

  /** What was stated of a figure that was computed without it. */
  private Fact unused(Observation o) {
    String whole = o.scope() == Scope.ALL ? ".whole" : "";
    return fact(o, false, words.text("explain.fact.unused" + whole));
  }

  private Fact fact(Observation o, Derivation.Observed observed) {
    return fact(o, o.equals(observed.chosen()), "");
  }

  private Fact fact(Observation o, boolean chosen, String use) {
    Map<String, String> marks = new LinkedHashMap<>();
    if (!use.isEmpty()) {
      marks.put("use", use);
    }
    if (o.scope() != Scope.UNSTATED) {
      marks.put("scope", words.text("ui.scope." + Marks.word(o.scope())));
    } else if (o.quantity().filter(Quantity::isPower).isPresent()) {
      marks.put("scope", words.text("explain.fact.unstated"));
    }
    marks.put("status", o.status().word());
    marks.put("confidence", words.text("ui.confidence." + Marks.word(o.confidence())));
    marks.put("basis", words.text("ui.basis." + Marks.word(o.basis())));
    return new Fact(
        chosen,
        value(o.value(), o.qualifier()),
        numbers.date(o.known()),
        marks,
        o.note(),
        o.sources());
  }

  private Fact fact(Contribution c) {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put("status", c.status().word());
    marks.put("confidence", words.text("ui.confidence." + Marks.word(c.confidence())));
    marks.put("verdict", words.text("ui.verdict." + c.verdict().word()));
    return new Fact(
        true,
        value(stated(c), c.qualifier()),
        numbers.date(c.known()),
        marks,
        Marks.sentences(c.description(), c.reason()),
        c.sources());
  }

  private Fact fact(Rate rate) {
    return new Fact(
        true,
        numbers.quantity(rate.quantity()),
        numbers.date(rate.on()),
        Map.of(),
        "",
        rate.sources());
  }

  private Fact fact(Measurement m) {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put("confidence", words.text("ui.confidence." + Marks.word(m.confidence())));
    marks.put("basis", words.text("ui.measurement." + Marks.word(m.kind())));
    return new Fact(
        true, new Wording(words, numbers).measured(m), "", marks, m.note(), m.sources());
  }

  private Fact fact(Figure figure, Claim claim) {
    return new Fact(
        true,
        numbers.quantity(figure.quantity()),
        numbers.date(claim.known()),
        Map.of(),
        Marks.sentences(claim.claimant() + ": " + claim.wording()),
        claim.sources());
  }

  private String value(Optional<? extends Value> value, String limit) {
    String text =
        value
            .map(
                v ->
                    switch (v) {
                      case Value.Amount a ->
                          a.low().isPresent() && a.high().isPresent() && !a.low().equals(a.high())
                              ? numbers.range(a.low().get(), a.high().get())
                              : amount(a.quantity());
                      case Value.Day d -> numbers.date(d.date());
                      case Value.Word w -> w.text();
                    })
            .orElse("");
    Qualifier qualifier = new Qualifier(words, limit);
    String remark = qualifier.remark();
    return remark.isEmpty()
        ? qualifier.limited(text)
        : words.text("ui.value.remark", qualifier.limited(text), remark);
  }

  /** Dollars as everywhere, all else to the last digit. */
  private String amount(Quantity quantity) {
    return quantity.isMoney() || quantity.isOtherMoney()
        ? numbers.quantity(quantity)
        : numbers.exact(quantity);
  }
}
