package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.ui.explain.ConflictMark;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.words.Wording;

/**
 * The sites whose money counts, the dearest first: what each plans, and what it costs. A row stays
 * as long as it says the same.
 */
final class CountedSites {

  /** No more sites than these are listed. */
  private static final int MOST = 50;

  private final Desk desk;
  private final Wording wording;
  private final VBox rows = new VBox();
  private final Label title = Texts.wrapped("", "minor-title");
  private final Section section;
  private final Label more = Texts.wrapped("", "support");
  private Map<Said, Node> shown = Map.of();

  /** All that a row says. */
  private record Said(
      String id,
      String name,
      String power,
      Status status,
      boolean planned,
      String amount,
      boolean estimated,
      List<Conflict> conflicts) {}

  CountedSites(Desk desk) {
    this.desk = desk;
    wording = new Wording(desk.words(), desk.numbers());
    rows.getStyleClass().add("bleed");
    section =
        new Section(title, Texts.wrapped(desk.text("ui.investment.sites.note"), "support"), rows);
  }

  Node node() {
    return section;
  }

  /** Lists the sites of a sight. */
  void show(Sight sight) {
    List<SiteCost> all = sight.ledger().sites();
    title.setText(desk.text("ui.investment.sites", all.size()));
    Map<Said, Node> now = new LinkedHashMap<>();
    for (SiteCost cost : all.subList(0, Math.min(MOST, all.size()))) {
      Standing standing = sight.standing(cost.site());
      Said said = said(cost, standing, Conflicts.of(standing.site(), sight.knownOn()));
      now.put(said, Optional.ofNullable(shown.get(said)).orElseGet(() -> row(said, standing)));
    }
    List<Node> nodes = new ArrayList<>(now.values());
    if (all.size() > MOST) {
      more.setText(desk.text("ui.investment.sites.more", all.size() - MOST));
      nodes.add(more);
    }
    lay(nodes);
    shown = now;
  }

  /** Lays the rows down; what is taken out and put in again would be styled and laid out anew. */
  private void lay(List<Node> nodes) {
    List<Node> lying = rows.getChildren();
    boolean inPlace =
        nodes.size() == lying.size()
            && IntStream.range(0, nodes.size())
                .allMatch(i -> nodes.get(i).equals(lying.get(i)) || !lying.contains(nodes.get(i)));
    if (!inPlace) {
      rows.getChildren().setAll(nodes);
      return;
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (!nodes.get(i).equals(lying.get(i))) {
        lying.set(i, nodes.get(i));
      }
    }
  }

  private Said said(SiteCost cost, Standing standing, List<Conflict> differ) {
    String power =
        standing.shownPower().map(wording::power).orElseGet(() -> desk.text("ui.unknown.power"));
    String measure =
        standing.facilityPower().isPresent() ? Conflict.FACILITY_POWER : Conflict.IT_POWER;
    return new Said(
        cost.site().id(),
        cost.site().label(),
        power,
        standing.status(),
        standing.isPlanned(),
        amount(cost),
        cost.total().estimated(),
        differ.stream()
            .filter(c -> c.key().equals(measure) || c.key().equals(Field.SITE_COST))
            .toList());
  }

  private Node row(Said said, Standing standing) {
    HBox second = Texts.row(8, StatusChip.of(standing, desk), Texts.line(said.power(), "support"));
    mark(said.conflicts(), false).ifPresent(second.getChildren()::add);
    VBox words = new VBox(2, Texts.line(said.name(), "emphasis"), second);
    Label amount = Texts.whole(said.amount(), "figure");
    if (said.estimated()) {
      amount.getStyleClass().add("estimated");
    }
    String figure = "site." + said.id() + ".cost";
    Explainable.inside(amount, figure, desk);
    HBox end = Texts.row(2, amount);
    // Before the amount, so that amounts stay below each other.
    mark(said.conflicts(), true).ifPresent(end.getChildren()::addFirst);
    Choice row = new Choice(Texts.growing(words), end);
    row.setId("counted-" + said.id());
    Explainable.row(row, figure);
    row.onChosen(
        () -> desk.workspace().move(v -> v.withSelection(new Selection.OfSite(said.id()))));
    return row;
  }

  /** The sign of a conflict about the cost that a row shows, or about its power. */
  private Optional<Node> mark(List<Conflict> conflicts, boolean cost) {
    return conflicts.stream()
        .filter(c -> c.key().equals(Field.SITE_COST) == cost)
        .findFirst()
        .map(c -> ConflictMark.of(c, desk));
  }

  private String amount(SiteCost cost) {
    if (cost.isKnown()) {
      return desk.numbers().figure(cost.total());
    }
    return cost.unplaced()
        .map(f -> desk.text("ui.site.cost.unplaced.only", desk.numbers().quantity(f.quantity())))
        .orElseGet(() -> desk.text("ui.unknown.cost"));
  }
}
