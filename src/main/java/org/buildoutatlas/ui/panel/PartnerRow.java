package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Qualifier;
import org.buildoutatlas.words.Wording;

/**
 * A partner with what it puts in. Dollars, gigawatts, wafers and, where no quantity is stated, the
 * thing itself stand in the same place, size and weight. A joint sum stands in the first of the
 * rows of those who share it; the others refer to it, so that rows do not add up to more.
 */
final class PartnerRow {

  private final Desk desk;
  private final Wording wording;
  private final Sight sight;
  private final Partner partner;
  private final Optional<Contribution> leading;
  private final boolean again;

  /**
   * A row.
   *
   * @param again whether a row before has shown the same contribution
   */
  PartnerRow(Desk desk, Sight sight, PartnerRanking.Entry entry, boolean again) {
    this.desk = desk;
    wording = new Wording(desk.words(), desk.numbers());
    this.sight = sight;
    partner = entry.partner();
    leading = entry.leading();
    this.again = again;
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
    Choice row = new Choice(icon(), Texts.growing(words), end());
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
    String joint = JointSum.of(c, partner, sight, desk).map(text -> " " + text).orElse("");
    TextFlow said =
        new TextFlow(
            text(wording.verdict(c.verdict()), "verdict-word"),
            text("  " + c.reason() + joint, "support"));
    HBox line = new HBox(6, VerdictMark.of(c.verdict()), Texts.growing(said));
    line.getStyleClass().add("verdict-line");
    return line;
  }

  private static Text text(String words, String role) {
    Text text = new Text(words);
    text.getStyleClass().add(role);
    return text;
  }

  /** What it puts in, as a sign. */
  private Node icon() {
    String kind =
        leading
            .map(Contribution::kind)
            .orElseGet(() -> partner.kinds().stream().findFirst().orElse(""));
    return KindIcon.of(kind);
  }

  /** What puts the quantity into proportion: statements of the context that have a value. */
  private List<String> proportions(Contribution c) {
    return sight.atlas().context().stream()
        .filter(o -> c.context().contains(o.subject()) && o.quantity().isPresent())
        .map(Observation::note)
        .toList();
  }

  private Node end() {
    String quantity = broken(quantity());
    Label figure =
        again
            ? Texts.wrapped(desk.text("ui.partners.same", quantity), "support")
            : Texts.wrapped(quantity, "figure");
    figure.setTextAlignment(TextAlignment.RIGHT);
    leading
        .filter(c -> c.amount().isPresent())
        .ifPresent(c -> Explainable.inside(figure, "contribution." + c.id(), desk));
    VBox end =
        new RowEnd(
            figure,
            StatusChip.of(leading.map(Contribution::status).orElse(partner.status()), desk));
    if (leading.filter(JointSum::is).isPresent() && !again) {
      end.getChildren().add(1, Texts.whole(desk.text("ui.partners.jointly"), "support"));
    }
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
            .map(Value.Amount::quantity)
            .filter(q -> !q.isMoney() && !q.isOtherMoney() && !q.isPower())
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
