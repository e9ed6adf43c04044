package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Verdict;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;

/** Who puts in what: every partner with its leading contribution and whether that counts. */
final class PartnersPane extends BuiltPane {

  private final PartnerFilters filters;

  PartnersPane(Desk desk) {
    super(desk, "partners");
    filters = new PartnerFilters(desk, this::rebuild);
    follow();
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.selection())
        .addListener((_, _, _) -> rebuild());
  }

  @Override
  List<Part> parts(Sight sight) {
    Citations citations = new Citations(desk);
    Optional<String> chosen = chosen();
    List<Partner> partners =
        sight.atlas().partners().stream().filter(p -> filters.let(p, sight)).toList();
    VBox rows = new VBox();
    rows.setId("partner-list");
    for (Partner partner : partners) {
      boolean open = chosen.equals(Optional.of(partner.id()));
      rows.getChildren().add(row(partner, sight, open));
      if (open) {
        rows.getChildren().add(new PartnerDetails(desk, sight, partner, citations).node());
      }
    }
    if (partners.isEmpty()) {
      rows.getChildren().add(filters.nothingFound());
    }
    List<Node> parts = new ArrayList<>();
    parts.add(head(sight));
    parts.add(new Section(filters.node()));
    parts.add(rows);
    if (citations.size() > 0) {
      parts.add(
          Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    }
    return Part.fresh(parts);
  }

  private Node head(Sight sight) {
    String headline = desk.numbers().money(sight.ledger().headline().quantity().amount());
    String counted = desk.numbers().money(sight.ledger().counted().quantity().amount());
    long counting =
        sight.atlas().contributions().stream()
            .filter(c -> VerdictMark.group(c.verdict()).equals("counts"))
            .count();
    Section head =
        Section.titled(
            desk.text("ui.partners.title", headline, counted),
            desk.text(
                "ui.partners.note",
                sight.atlas().partners().size(),
                sight.atlas().contributions().size(),
                counting));
    if (sight.isPast()) {
      // Roles and status words are known of the day the facts were gathered alone.
      String day = desk.numbers().day(sight.whole().asOf());
      Label note = Texts.wrapped(desk.text("ui.partners.asof", day), "support");
      note.setId("partners-asof");
      head.getChildren().add(note);
    }
    return head;
  }

  private Node row(Partner partner, Sight sight, boolean open) {
    Optional<Contribution> leading = leading(sight, partner);
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
                .<Node>map(
                    c ->
                        Texts.row(
                            6,
                            VerdictMark.of(c.verdict()),
                            Texts.whole(wording.verdict(c.verdict()), "verdict-word"),
                            Texts.growing(
                                Texts.line(together(c, partner, sight) + c.reason(), "support"))))
                .orElseGet(() -> Texts.line(desk.text("ui.partners.none"), "support")));
    String amount =
        leading.flatMap(Contribution::amount).map(a -> wording.amount(leading.get(), a)).orElse("");
    Label figure = Texts.wrapped(amount, "figure");
    figure.setTextAlignment(TextAlignment.RIGHT);
    Node end =
        new RowEnd(
            figure,
            StatusChip.of(leading.map(Contribution::status).orElse(partner.status()), desk));
    Choice row = new Choice(Texts.growing(words), end);
    row.setId("partner-" + partner.id());
    row.getStyleClass().add("partner-row");
    row.setAccessibleText(name + ", " + amount);
    row.select(open);
    row.onChosen(
        () ->
            desk.workspace()
                .move(
                    v ->
                        v.withSelection(
                            open
                                ? new Selection.Nothing()
                                : new Selection.OfPartner(partner.id()))));
    return row;
  }

  /** Names those whose money it is too, so that one sum in several rows is not read as several. */
  private String together(Contribution contribution, Partner partner, Sight sight) {
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

  /**
   * What a partner is shown with: what is put in before what is only claimed, what can be relied on
   * before what cannot, money of counted sites before other things, then the largest amount.
   */
  static Optional<Contribution> leading(Sight sight, Partner partner) {
    return sight.atlas().contributionsOf(partner.id()).stream()
        .max(
            Comparator.comparing((Contribution c) -> c.verdict() != Verdict.CLAIM)
                .thenComparing(c -> c.confidence() != Confidence.LOW)
                .thenComparing(c -> c.amount().isPresent())
                .thenComparingInt(c -> nearness(c.verdict()))
                .thenComparingInt(PartnersPane::kindOfAmount)
                .thenComparing(c -> c.amount().map(a -> a.quantity().toDouble()).orElse(0.0)));
  }

  /** How near a verdict is to money that counts. */
  private static int nearness(Verdict verdict) {
    return switch (verdict) {
      case COUNTS -> 4;
      case FUNDS_COUNTED_SITE, RENT_FOR_COUNTED_SITE, INSIDE_COUNTED_SITE -> 3;
      case EQUITY_ELSEWHERE, RENT_ELSEWHERE, CONTINGENT, SUPERSEDED, OUTSIDE_US, NOT_MONEY -> 2;
      case UNCLEAR -> 1;
      case CLAIM -> 0;
    };
  }

  private static int kindOfAmount(Contribution c) {
    return c.amount()
        .map(a -> a.quantity().isMoney() ? 3 : a.quantity().isPower() ? 2 : 1)
        .orElse(0);
  }

  private Optional<String> chosen() {
    return switch (desk.workspace().viewpoint().selection()) {
      case Selection.OfPartner p -> Optional.of(p.id());
      case Selection.OfSite _, Selection.OfCandidate _, Selection.Nothing _ -> Optional.empty();
    };
  }
}
