package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Qualifier;
import org.buildoutatlas.words.Wording;

/**
 * One contribution: how much of what kind, how firm, whether it counts and why, what it overlaps,
 * who says so.
 */
final class ContributionCard {

  /** Longer amounts, those with their limits, may be broken into lines. */
  private static final int LONG = 20;

  private final Desk desk;
  private final Wording wording;
  private final Sight sight;
  private final Contribution contribution;
  private final Citations citations;

  ContributionCard(Desk desk, Sight sight, Contribution contribution, Citations citations) {
    this.desk = desk;
    this.wording = new Wording(desk.words(), desk.numbers());
    this.sight = sight;
    this.contribution = contribution;
    this.citations = citations;
  }

  /** The kind, and what is said of the amount beside its limit. */
  private String kind() {
    String kind = wording.word("kind", contribution.kind());
    String remark = new Qualifier(desk.words(), contribution.qualifier()).remark();
    return remark.isEmpty() ? kind : desk.text("ui.value.remark", kind, remark);
  }

  /** The card under the names of those who make the contribution. */
  Node withPartners() {
    VBox box = node();
    box.getChildren().addFirst(Texts.wrapped(names(contribution), "emphasis"));
    return box;
  }

  /** The card under the name of one who makes the contribution, alone or with others. */
  Node of(Partner partner) {
    VBox box = node();
    JointSum.of(contribution, partner, sight, desk)
        .ifPresent(text -> box.getChildren().add(1, Texts.wrapped(text, "support")));
    return box;
  }

  VBox node() {
    Contribution c = contribution;
    String amount =
        c.amount()
            .map(a -> wording.amount(c, a))
            .orElseGet(() -> desk.text("ui.contribution.noamount"));
    Label figure =
        amount.length() > LONG
            ? Texts.wrapped(amount, "emphasis")
            : Texts.whole(amount, "emphasis");
    c.amount().ifPresent(_ -> Explainable.number(figure, "contribution." + c.id(), desk));
    VBox box = new VBox(6);
    box.setId("contribution-" + c.id());
    box.getStyleClass().add("contribution");
    box.getChildren()
        .add(
            Texts.row(
                8,
                figure,
                Texts.growing(Texts.wrapped(kind(), "support")),
                StatusChip.of(c.status(), desk)));
    box.getChildren().add(Texts.wrapped(c.description()));
    box.getChildren()
        .add(
            Texts.row(
                6,
                VerdictMark.of(c.verdict()),
                Texts.whole(wording.verdict(c.verdict()), "emphasis")));
    box.getChildren().add(Texts.wrapped(c.reason(), "support"));
    if (!c.overlapNote().isEmpty()) {
      box.getChildren().add(Texts.wrapped(c.overlapNote(), "support"));
    }
    overlaps().ifPresent(text -> box.getChildren().add(Texts.wrapped(text, "support")));
    box.getChildren()
        .add(
            Texts.row(
                8,
                Texts.whole(
                    desk.text("ui.contribution.known", desk.numbers().date(c.known())), "support"),
                Confidences.dots(c.confidence(), desk),
                Texts.spring(),
                citations.marks(c.sources())));
    return box;
  }

  /** Names the other contributions that describe the same money, by who makes them. */
  private Optional<String> overlaps() {
    List<String> others =
        contribution.overlaps().stream()
            .flatMap(id -> sight.atlas().contributions().stream().filter(o -> o.id().equals(id)))
            .map(o -> names(o) + ": " + o.description())
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(desk.text("ui.contribution.overlaps", String.join("; ", others)));
  }

  private String names(Contribution other) {
    return String.join(
        ", ",
        other.partners().stream()
            .flatMap(id -> sight.atlas().partner(id).map(Partner::name).stream())
            .toList());
  }
}
