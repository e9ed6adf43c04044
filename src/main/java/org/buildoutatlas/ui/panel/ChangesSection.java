package org.buildoutatlas.ui.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.change.Changes;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.ui.kit.DayPicker;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;

/**
 * What was learned between the day that is looked at and another: the day on which facts were
 * gathered, or one that is chosen here.
 */
final class ChangesSection {

  /** No more changes than these are listed. */
  private static final int MOST = 80;

  private final Desk desk;
  private final DayPicker picker;
  private final Button today = new Button();
  private Optional<LocalDate> chosen = Optional.empty();

  /** The section; {@code rebuild} builds it anew. */
  ChangesSection(Desk desk, Runnable rebuild) {
    this.desk = desk;
    picker =
        new DayPicker(
            desk.numbers(),
            day -> {
              chosen = Optional.of(day);
              rebuild.run();
            });
    picker.setId("compare-with");
    picker.setAccessibleText(desk.text("ui.changes.with"));
    picker.setTooltip(new Tooltip(desk.text("ui.changes.with.hint")));
    today.setId("compare-today");
    today.setText(desk.text("ui.time.today"));
    today.getStyleClass().add("compact");
    today.setMinWidth(Button.USE_PREF_SIZE);
    today.setTooltip(new Tooltip(desk.text("ui.changes.today.hint")));
    today.setOnAction(
        _ -> {
          chosen = Optional.empty();
          rebuild.run();
        });
  }

  /** What it depends on. */
  Object key(Sight sight) {
    return List.of(sight.whole().id(), sight.knownOn(), sight.adjacent(), chosen);
  }

  Node node(Sight sight) {
    LocalDate newest = sight.whole().asOf();
    LocalDate other = chosen.filter(day -> !day.isAfter(newest)).orElse(newest);
    boolean none = other.equals(sight.knownOn());
    picker.show(none ? null : other, newest);
    boolean back = sight.isPast() && !other.equals(newest);
    today.setVisible(back);
    today.setManaged(back);
    HBox days =
        Texts.row(
            8,
            Texts.growing(
                Texts.wrapped(
                    desk.text("ui.changes.known", desk.numbers().day(sight.knownOn())), "support")),
            today,
            picker);
    Section section =
        none
            ? Section.titled(
                desk.text("ui.changes.title.none"), desk.text("ui.changes.choose"), days)
            : list(sight, other, days);
    section.setId("changes-section");
    return section;
  }

  private Section list(Sight sight, LocalDate other, Node days) {
    boolean ahead = other.isAfter(sight.knownOn());
    LocalDate from = ahead ? sight.knownOn() : other;
    LocalDate to = ahead ? other : sight.knownOn();
    Changes changes = Changes.between(sight.whole(), from, to, sight.adjacent());
    Atlas earlier = sight.whole().known(from);
    Atlas known = sight.whole().known(to);
    Sight later =
        new Sight(
            sight.whole(), known, changes.after(), to, changes.after().at(), sight.adjacent());
    Supplier<Figures> before = () -> Figures.of(earlier, changes.before(), from);
    Supplier<Figures> after = () -> Figures.of(known, changes.after(), to);
    List<Node> rows = new ArrayList<>();
    rows.add(Texts.wrapped(sums(changes), "support"));
    changes.all().stream()
        .limit(MOST)
        .flatMap(change -> new ChangeRow(desk, change, later, before, after).nodes().stream())
        .forEach(rows::add);
    int left = changes.all().size() - MOST;
    if (left > 0) {
      rows.add(Texts.wrapped(desk.text("ui.changes.more", left), "support"));
    }
    VBox list = new VBox();
    list.setId("changes");
    list.getStyleClass().add("bleed");
    list.getChildren().setAll(rows);
    return Section.titled(
        desk.text(
            "ui.changes.title",
            changes.all().size(),
            desk.numbers().day(from),
            desk.numbers().day(to)),
        "",
        days,
        list);
  }

  private String sums(Changes changes) {
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
}
