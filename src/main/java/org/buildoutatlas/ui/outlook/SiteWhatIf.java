package org.buildoutatlas.ui.outlook;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.map.WhatIfWords;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Step;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.outlook.OutlookModel.Answer;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;

/** What is supposed of one site, in its card, and what comes of it for the outlook. */
public final class SiteWhatIf {

  private static final double EARLIEST = -4;
  private static final double LATEST = 16;
  private static final double LEAST_POWER = 0.1;
  private static final double MOST_POWER = 3;

  private final Desk desk;
  private final OutlookModel model;
  private final CheckBox cancelled = new CheckBox();
  private final Label result = Texts.wrapped("", "support");
  private final VBox sliders = new VBox(4);
  private final VBox root;
  private Optional<String> site = Optional.empty();

  /** Whether the site has steps that do not run yet. */
  private boolean open;

  private List<SliderRow> rows = List.of();

  /** Builds the part; it shows a site once it is told one. */
  public SiteWhatIf(Desk desk, OutlookModel model) {
    this.desk = desk;
    this.model = model;
    cancelled.setId("what-if-cancelled");
    cancelled.setText(desk.text("ui.whatif.site.cancelled"));
    cancelled.setOnAction(_ -> change(w -> w.withCancelled(cancelled.isSelected())));
    result.setId("what-if-result");
    root =
        new VBox(
            Texts.wrapped(desk.text("ui.whatif.site.title"), "minor-title"),
            Texts.wrapped(desk.text("ui.whatif.site.note"), "support"),
            cancelled,
            sliders,
            result);
    root.setId("site-what-if");
    root.getStyleClass().add("panel-section");
    root.setMinHeight(0);
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.adjustments())
        .addListener((_, _, _) -> follow());
    model.answerProperty().addListener((_, _, _) -> tell());
  }

  /** The part for that site. */
  public Node of(Site chosen) {
    if (site.filter(chosen.id()::equals).isEmpty()) {
      site = Optional.of(chosen.id());
      rows = List.of(later(chosen.id()), power(chosen.id()));
      sliders.getChildren().setAll(rows.stream().map(SliderRow::node).toList());
    }
    follow();
    tell();
    return root;
  }

  private SliderRow later(String id) {
    return new SliderRow(
        desk,
        "quarters",
        desk.text("ui.whatif.site.later"),
        new Range(EARLIEST, LATEST, 1, 0),
        value ->
            new WhatIfWords(desk.words(), desk.numbers())
                .of(WhatIf.NOTHING.withQuarters((int) Math.round(value))),
        (a, v) -> a.withSite(id, a.site(id).withQuarters((int) Math.round(v.orElse(0.0)))));
  }

  private SliderRow power(String id) {
    return new SliderRow(
        desk,
        "power",
        desk.text("ui.whatif.site.power"),
        new Range(LEAST_POWER, MOST_POWER, 0.1, 1),
        desk.numbers()::percent,
        (a, v) -> a.withSite(id, a.site(id).withPower(v.orElse(1.0))));
  }

  private void change(UnaryOperator<WhatIf> change) {
    site.ifPresent(
        id -> desk.workspace().move(v -> v.withWhatIf(id, change.apply(v.adjustments().site(id)))));
  }

  private void follow() {
    if (site.isEmpty()) {
      return;
    }
    Adjustments adjustments = desk.workspace().viewpoint().adjustments();
    WhatIf whatIf = adjustments.site(site.get());
    cancelled.setSelected(whatIf.cancelled());
    sliders.setDisable(whatIf.cancelled() || !open);
    cancelled.setDisable(!open);
    rows.getFirst().follow(Optional.of((double) whatIf.quarters()).filter(q -> q != 0));
    rows.getLast().follow(Optional.of(whatIf.power()).filter(p -> Double.compare(p, 1) != 0));
  }

  private void tell() {
    Optional<Answer> answer = model.answerProperty().get();
    open = answer.filter(a -> steps(a).stream().anyMatch(s -> !s.energised())).isPresent();
    follow();
    result.setText(answer.map(this::said).orElseGet(() -> desk.text("ui.outlook.waiting")));
  }

  private List<Step> steps(Answer answer) {
    return answer.outlook().schedule().steps().stream()
        .filter(s -> site.filter(s.site()::equals).isPresent())
        .toList();
  }

  private String said(Answer answer) {
    Style style = new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers());
    String base = style.amount(Measure.DOLLARS, answer.base().dollars().byTarget().p50());
    String now = style.amount(Measure.DOLLARS, answer.outlook().dollars().byTarget().p50());
    if (steps(answer).isEmpty()) {
      return desk.text("ui.whatif.site.off");
    }
    if (!open) {
      return desk.text("ui.whatif.site.done");
    }
    return answer.isBase()
        ? desk.text("ui.whatif.site.base", base)
        : desk.text("ui.whatif.site.result", base, now);
  }
}
