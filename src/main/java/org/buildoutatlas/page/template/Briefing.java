package org.buildoutatlas.page.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.outlook.CostRange;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Wording;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * What pages are written from: the facts as known on the viewpoint's day, and what follows from
 * them.
 *
 * @param whole the atlas, not yet cut to the day
 * @param known the atlas as known on the day
 * @param viewpoint what is looked at
 * @param own the user's own layers, the foremost first
 * @param style colours, measures and words
 * @param ledger the money at the viewpoint's quarter
 * @param outlook when the target is reached under the viewpoint's scenario
 */
public record Briefing(
    Atlas whole,
    Atlas known,
    Viewpoint viewpoint,
    List<OwnLayer> own,
    Style style,
    Ledger ledger,
    Outlook outlook) {

  /** Copies the layers. */
  public Briefing {
    own = List.copyOf(own);
  }

  /**
   * Works out what follows from the facts.
   *
   * @throws Cancelled if it is no longer wanted
   */
  public static Briefing of(
      Atlas whole, Viewpoint viewpoint, List<OwnLayer> own, Style style, Progress progress)
      throws Cancelled {
    Atlas known = whole.known(viewpoint.knownOn());
    Scenario scenario = Scenario.of(whole, viewpoint.adjustments(), viewpoint.adjacentSites());
    return new Briefing(
        whole,
        known,
        viewpoint,
        own,
        style,
        Ledger.of(whole, known, viewpoint.knownOn(), viewpoint.at(), viewpoint.adjacentSites()),
        Outlook.of(whole, viewpoint.knownOn(), scenario, Outlook.DRAWS, Outlook.SEED, progress));
  }

  /** Whether the outlook is the base case: nothing is supposed and no other sites are counted. */
  boolean isBase() {
    return viewpoint.adjustments().equals(Adjustments.NONE) && !viewpoint.adjacentSites();
  }

  /** The text of a key. */
  String text(String key, Object... arguments) {
    return style.words().text(key, arguments);
  }

  /** Candidates and criteria as the viewpoint compares them. */
  Siting siting() {
    return viewpoint.compared(known.siting());
  }

  /** Whether candidates are scored by other weights than those of the data set. */
  boolean isWeighted() {
    return !viewpoint.weights().isEmpty();
  }

  /** How numbers are written. */
  Numbers numbers() {
    return style.numbers();
  }

  /** What the model's values are called. */
  Wording wording() {
    return new Wording(style.words(), style.numbers());
  }

  /** The quarter looked at, and the day of knowledge. */
  String dates() {
    return text("page.dates", viewpoint.at().toString(), style.numbers().day(viewpoint.knownOn()));
  }

  /** The same beside the outlook for money, whose median may end above the plan. */
  List<String> outlookFootnotes() {
    Forecast forecast = outlook.forecast(Measure.DOLLARS);
    long median = forecast.fan().bands().getLast().p50();
    long plan = forecast.planned().getLast();
    if (median <= plan) {
      return footnotes();
    }
    CostRange cost = outlook.scenario().cost();
    List<String> notes = new ArrayList<>();
    notes.add(
        text(
            "page.outlook.above",
            style.amount(forecast.measure(), median),
            style.amount(forecast.measure(), plan),
            numbers().billions(BigDecimal.valueOf(cost.likely())),
            numbers().billions(BigDecimal.valueOf(cost.low())),
            numbers().billions(BigDecimal.valueOf(cost.high()))));
    notes.addAll(footnotes());
    return notes;
  }

  /** What has to be said beside every page: estimates, further sites that count, a what-if. */
  List<String> footnotes() {
    List<String> notes = new ArrayList<>();
    notes.add(text("page.note.estimates"));
    if (viewpoint.adjacentSites()) {
      notes.add(text("page.note.adjacent"));
    }
    if (!viewpoint.adjustments().equals(Adjustments.NONE)) {
      notes.add(text("page.note.whatIf"));
    }
    return notes;
  }
}
