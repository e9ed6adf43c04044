package org.buildoutatlas.ui.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** What others claim, beside the sum and never in it, and the rules by which it is counted. */
final class ClaimsAndRules {

  private final Desk desk;
  private final Atlas atlas;
  private final Node rules;

  ClaimsAndRules(Desk desk, Atlas atlas) {
    this.desk = desk;
    this.atlas = atlas;
    rules = list(atlas.countingRules());
  }

  /** The rules among them. */
  Node rules() {
    return rules;
  }

  Node node() {
    Citations citations = new Citations(desk);
    Node claims = claims(citations);
    Node sources =
        Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list());
    VBox all = new VBox(claims, rules, sources);
    all.setMinHeight(0);
    return all;
  }

  private Node claims(Citations citations) {
    VBox rows = new VBox(10);
    for (Claim claim : atlas.claims()) {
      HBox first = Texts.row(6, Texts.growing(Texts.wrapped(claim.claimant(), "emphasis")));
      claim
          .usd()
          .map(usd -> amount(claim, "money", desk.numbers().money(usd)))
          .ifPresent(first.getChildren()::add);
      claim
          .gigawatts()
          .map(gw -> desk.numbers().power(new Quantity(gw, Quantity.GW)))
          .map(power -> amount(claim, "power", power))
          .ifPresent(first.getChildren()::add);
      String said = claim.wording() + " (" + desk.numbers().date(claim.known()) + ")";
      HBox second =
          Texts.row(
              6,
              Texts.growing(Texts.wrapped(said, "support")),
              // Below the amounts, so that these end in one line.
              citations.marks(claim.sources()));
      rows.getChildren().add(new VBox(2, first, second));
    }
    return Section.titled(
        desk.text("ui.investment.claims", atlas.claims().size()),
        desk.text("ui.investment.claims.note"),
        rows);
  }

  private Node amount(Claim claim, String what, String text) {
    Label amount = Texts.whole(text, "figure");
    amount.setId("claim-" + claim.id() + "-" + what);
    Explainable.number(amount, "claim." + claim.id() + "." + what, desk);
    return amount;
  }

  private Node list(List<String> sentences) {
    VBox rows = new VBox(6);
    sentences.forEach(s -> rows.getChildren().add(Texts.wrapped(s, "support")));
    Section section = Section.titled(desk.text("ui.investment.rules"), "", rows);
    section.setId("counting-rules");
    return section;
  }
}
