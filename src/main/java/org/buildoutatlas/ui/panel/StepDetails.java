package org.buildoutatlas.ui.panel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;

/**
 * What one step of the bridge consists of: the contributions that are left out, the largest first,
 * or the site costs that are added.
 */
final class StepDetails {

  private static final String COST = ".cost.";

  private final Desk desk;
  private final Sight sight;
  private final Bridge.Step step;
  private final String name;
  private final Citations citations;

  StepDetails(Desk desk, Sight sight, Bridge.Step step, String name) {
    this.desk = desk;
    this.sight = sight;
    this.step = step;
    this.name = name;
    citations = new Citations(desk);
  }

  Node node() {
    VBox box = new VBox(12, head());
    box.getStyleClass().add("details");
    step.contributions().stream()
        .sorted(Comparator.comparing(StepDetails::dollars).reversed())
        .map(c -> new ContributionCard(desk, sight, c, citations).withPartners())
        .forEach(box.getChildren()::add);
    parts().stream().map(this::part).forEach(box.getChildren()::add);
    if (citations.size() > 0) {
      VBox sources = citations.list();
      sources.setId("step-sources");
      box.getChildren()
          .addAll(
              Texts.wrapped(desk.text("ui.sources.title", citations.size()), "minor-title"),
              sources);
    }
    return box;
  }

  private Node head() {
    Label amount = Texts.whole(desk.numbers().figure(step.change()), "figure");
    amount.setId("step-amount");
    if (step.change().estimated()) {
      amount.getStyleClass().add("estimated");
    }
    Explainable.number(amount, step.change().id(), desk);
    String how =
        step.contributions().isEmpty()
            ? desk.text("ui.bridge.step.parts", parts().size())
            : desk.text("ui.bridge.step.contributions", step.contributions().size());
    String past =
        sight.isPast() ? " " + desk.text("ui.asknown", desk.numbers().day(sight.knownOn())) : "";
    return new VBox(
        2,
        Texts.row(8, Texts.growing(Texts.wrapped(name, "emphasis")), amount),
        Texts.wrapped(how + "." + past, "support"));
  }

  /** The site costs that an added step sums up. */
  private List<Figure> parts() {
    return step.contributions().isEmpty()
            && step.change().derivation() instanceof Derivation.Computed sum
        ? sum.inputs()
        : List.of();
  }

  private Node part(Figure part) {
    int dot = part.id().indexOf(COST);
    String site = part.id().substring(0, dot);
    String what = part.id().substring(dot + COST.length());
    Label amount = Texts.whole(desk.numbers().figure(part), "figure");
    if (part.estimated()) {
      amount.getStyleClass().add("estimated");
    }
    Explainable.number(amount, "site." + site + "." + what, desk);
    String label = sight.atlas().site(site).map(Site::label).orElse(site);
    VBox words =
        new VBox(
            2,
            Texts.line(label, "emphasis"),
            Texts.line(desk.text("ui.site.cost." + what), "support"));
    return Texts.row(8, Texts.growing(words), amount);
  }

  private static BigDecimal dollars(Contribution contribution) {
    return contribution.amount().map(a -> a.quantity().amount()).orElse(BigDecimal.ZERO);
  }
}
