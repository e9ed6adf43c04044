package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Qualifier;
import org.buildoutatlas.words.Wording;

/**
 * A partner with what it puts in. Dollars, gigawatts, wafers and, where no quantity is stated, the
 * thing itself stand in the same place, size and weight.
 */
final class PartnerRow {

  private final Desk desk;
  private final Wording wording;
  private final Sight sight;
  private final Partner partner;
  private final Optional<Contribution> leading;

  PartnerRow(Desk desk, Sight sight, PartnerRanking.Entry entry) {
    this.desk = desk;
    wording = new Wording(desk.words(), desk.numbers());
    this.sight = sight;
    partner = entry.partner();
    leading = entry.leading();
  }

  /** The row; set off where the partner is chosen. */
  Choice node(boolean open, Runnable chosen) {
    String name =
        partner.nameKo().isEmpty() ? partner.name() : partner.name() + " " + partner.nameKo();
    VBox words = new VBox(3, Texts.line(name, "emphasis"));
    if (!partner.nameKo().isEmpty()) {
      words.getChildren().getFirst().getStyleClass().add("hangul-strong");
    }
    words
        .getChildren()
        .add(
            leading
                .map(this::verdict)
                .orElseGet(() -> Texts.line(desk.text("ui.partners.none"), "support")));
    leading.stream()
        .flatMap(c -> proportions(c).stream())
        .map(text -> Texts.wrapped(text, "support"))
        .forEach(words.getChildren()::add);
    Choice row = new Choice(Texts.growing(words), end());
    row.getStyleClass().add("partner-row");
    row.setAccessibleText(name + ", " + quantity());
    leading
        .filter(c -> c.amount().isPresent())
        .ifPresent(c -> Explainable.row(row, "contribution." + c.id()));
    row.select(open);
    row.onChosen(chosen);
    return row;
  }

  private Node verdict(Contribution c) {
    return Texts.row(
        6,
        VerdictMark.of(c.verdict()),
        Texts.whole(wording.verdict(c.verdict()), "verdict-word"),
        Texts.growing(Texts.line(together(c) + c.reason(), "support")));
  }

  /** Names those whose money it is too, so that one sum in several rows is not read as several. */
  private String together(Contribution contribution) {
    List<String> others =
        contribution.partners().stream()
            .filter(id -> !id.equals(partner.id()))
            .flatMap(id -> sight.atlas().partner(id).stream())
            .map(Partner::name)
            .toList();
    return others.isEmpty()
        ? ""
        : desk.text("ui.partners.together", String.join(", ", others)) + " ";
  }

  /** What puts the quantity into proportion: statements of the context that have a value. */
  private List<String> proportions(Contribution c) {
    return sight.atlas().context().stream()
        .filter(o -> c.context().contains(o.subject()) && o.quantity().isPresent())
        .map(Observation::note)
        .toList();
  }

  private Node end() {
    Label figure = Texts.wrapped(broken(quantity()), "figure");
    figure.setTextAlignment(TextAlignment.RIGHT);
    leading
        .filter(c -> c.amount().isPresent())
        .ifPresent(c -> Explainable.inside(figure, "contribution." + c.id(), desk));
    VBox end =
        new RowEnd(
            figure,
            StatusChip.of(leading.map(Contribution::status).orElse(partner.status()), desk));
    leading
        .filter(c -> c.amount().isPresent())
        .map(c -> new Qualifier(desk.words(), c.qualifier()).remark())
        .filter(remark -> !remark.isEmpty())
        .ifPresent(
            remark -> {
              Label limits = Texts.wrapped(remark, "support");
              limits.setTextAlignment(TextAlignment.RIGHT);
              end.getChildren().add(1, limits);
            });
    return end;
  }

  /** A quantity of goods has a long unit, which gets a line of its own. */
  private String broken(String quantity) {
    boolean goods =
        leading
            .flatMap(Contribution::amount)
            .filter(a -> !a.quantity().isMoney() && !a.quantity().isPower())
            .isPresent();
    return goods ? quantity.replaceFirst("\u00a0", "\n") : quantity;
  }

  /** How much; the thing itself where nobody has said. */
  private String quantity() {
    String kind =
        leading
            .map(Contribution::kind)
            .orElseGet(() -> partner.kinds().stream().findFirst().orElse(""));
    return leading
        .flatMap(c -> c.amount().map(a -> wording.amount(c, a)))
        .orElseGet(() -> wording.word("kind", kind));
  }
}
