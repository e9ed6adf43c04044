package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.change.Change;
import org.buildoutatlas.change.Changes;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;

/** What was learned after the day that is looked at, up to the day on which facts were gathered. */
final class ChangesSection {

  /** No more changes than these are listed. */
  private static final int MOST = 60;

  private final Desk desk;
  private final Changes changes;

  ChangesSection(Desk desk, Sight sight) {
    this.desk = desk;
    changes =
        Changes.between(sight.whole(), sight.knownOn(), sight.whole().asOf(), sight.adjacent());
  }

  Node node() {
    List<Node> rows = new ArrayList<>();
    rows.add(Texts.wrapped(sums(), "support"));
    changes.all().stream().limit(MOST).map(this::row).forEach(rows::add);
    int left = changes.all().size() - MOST;
    if (left > 0) {
      rows.add(Texts.wrapped(desk.text("ui.changes.more", left), "support"));
    }
    VBox list = new VBox();
    list.setId("changes");
    list.getStyleClass().add("bleed");
    list.getChildren().setAll(rows);
    return Section.titled(
        desk.text("ui.changes.title", changes.all().size(), desk.numbers().day(changes.from())),
        "",
        list);
  }

  private String sums() {
    return desk.text(
        "ui.changes.sums",
        money(changes.before(), Ledger::counted),
        money(changes.after(), Ledger::counted),
        money(changes.before(), Ledger::headline),
        money(changes.after(), Ledger::headline),
        desk.numbers().day(changes.to()));
  }

  private String money(Ledger ledger, Function<Ledger, Figure> sum) {
    return desk.numbers().money(sum.apply(ledger).quantity().amount());
  }

  private Node row(Change change) {
    VBox words =
        new VBox(
            2,
            Texts.wrapped(change.label(), "emphasis"),
            Texts.line(kind(change) + " \u00b7 " + subject(change), "support"));
    Label amount = Texts.whole(amount(change), "figure");
    if (change.after().or(change::before).filter(Figure::estimated).isPresent()) {
      amount.getStyleClass().add("estimated");
    }
    return switch (change.subject()) {
      case SITE, SITE_COST, FACILITY_POWER, IT_POWER -> {
        Choice row = new Choice(Texts.growing(words), amount);
        row.onChosen(
            () -> desk.workspace().move(v -> v.withSelection(new Selection.OfSite(change.id()))));
        yield row;
      }
      case CONTRIBUTION, CLAIM -> {
        HBox row = new HBox(Texts.growing(words), amount);
        row.getStyleClass().add("row");
        yield row;
      }
    };
  }

  private String kind(Change change) {
    return desk.text("ui.changes.kind." + change.kind().name().toLowerCase(Locale.ROOT));
  }

  private String subject(Change change) {
    return desk.text(
        "ui.changes.subject." + change.subject().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String amount(Change change) {
    Optional<String> before = change.before().map(desk.numbers()::figure);
    Optional<String> after = change.after().map(desk.numbers()::figure);
    if (before.isPresent() && !before.equals(after)) {
      return before.get() + " \u2192 " + after.orElseGet(() -> desk.text("ui.changes.none"));
    }
    return after.or(() -> before).orElse("");
  }
}
