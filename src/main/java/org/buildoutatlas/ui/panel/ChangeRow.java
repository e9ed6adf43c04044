package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.change.Change;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.template.ChangeWords;
import org.buildoutatlas.ui.explain.ExplainEvent;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;

/**
 * A change: what happened to what, how it was and how it is, and who says so. A site's opens its
 * card; another unfolds what was published. Each amount explains itself as of its own day.
 */
final class ChangeRow {

  /** So many publishers are named, for a row has to hold them. */
  private static final int NAMED = 2;

  private final Desk desk;
  private final Change change;
  private final Sight later;
  private final Supplier<Figures> before;
  private final Supplier<Figures> after;
  private final ChangeWords words;
  private final VBox unfolded = new VBox(8);

  /**
   * The row of a change.
   *
   * @param later the atlas as known on the later day
   * @param before the figures of the earlier day
   * @param after the figures of the later day
   */
  ChangeRow(
      Desk desk, Change change, Sight later, Supplier<Figures> before, Supplier<Figures> after) {
    this.desk = desk;
    this.change = change;
    this.later = later;
    this.before = before;
    this.after = after;
    this.words = new ChangeWords(desk.words(), desk.numbers());
    unfolded.getStyleClass().add("details");
  }

  /** The row, and below it what it unfolds. */
  List<Node> nodes() {
    VBox said =
        new VBox(
            2,
            Texts.wrapped(change.label(), "emphasis"),
            Texts.wrapped(words.what(change), "support"));
    VBox whole =
        new VBox(
            2, Texts.row(8, Texts.growing(said), amounts()), Texts.wrapped(who(), "annotation"));
    Choice row = new Choice(Texts.growing(whole));
    row.setId("change-" + change.subject().name().toLowerCase(Locale.ROOT) + "-" + change.id());
    change.after().ifPresent(f -> Explainable.row(row, () -> ask(row, f, after)));
    row.onChosen(
        () -> {
          if (change.subject().isOfSite()) {
            Selection site = new Selection.OfSite(change.id());
            desk.workspace().move(v -> v.withSelection(site));
          } else {
            unfold(!unfolded.isVisible());
          }
        });
    unfold(false);
    return List.of(row, unfolded);
  }

  /** How it was, an arrow, and how it is; in two lines where one has no room for them. */
  private Node amounts() {
    FlowPane amounts = new FlowPane(4, 0);
    amounts.setAlignment(javafx.geometry.Pos.TOP_RIGHT);
    amounts.setPrefWrapLength(150);
    amounts.setMinWidth(FlowPane.USE_PREF_SIZE);
    words
        .before(change)
        .ifPresent(
            text -> amounts.getChildren().add(amount(text + " \u2192", change.before(), before)));
    String now = words.after(change);
    if (!now.isEmpty()) {
      amounts.getChildren().add(amount(now, change.after(), after));
    }
    return amounts;
  }

  private Label amount(String text, Optional<Figure> figure, Supplier<Figures> figures) {
    Label label = Texts.whole(text, "figure");
    figure.ifPresent(f -> Explainable.inside(label, desk, () -> ask(label, f, figures)));
    if (figure.filter(Figure::estimated).isPresent()) {
      label.getStyleClass().add("estimated");
    }
    return label;
  }

  /** Asks for a figure of its own day, whatever day is looked at. */
  private static void ask(Node node, Figure figure, Supplier<Figures> figures) {
    Figures of = figures.get();
    String id = of.idOf(figure).orElse(figure.id());
    Explainable.ask(node, id, _ -> of.figure(id).isPresent() ? of : of.with(Map.of(id, figure)));
  }

  private String who() {
    List<String> publishers = change.sources().stream().map(Source::publisher).distinct().toList();
    String named = publishers.stream().limit(NAMED).collect(Collectors.joining(", "));
    return publishers.size() > NAMED
        ? desk.text("explain.name.others", named, publishers.size() - NAMED)
        : named;
  }

  private void unfold(boolean on) {
    if (on && unfolded.getChildren().isEmpty()) {
      fill();
    }
    unfolded.setVisible(on);
    unfolded.setManaged(on);
  }

  /** The contribution as it is held on the later day, and where to read it. */
  private void fill() {
    Citations citations = new Citations(desk);
    later.atlas().contributions().stream()
        .filter(c -> change.subject() != Change.Subject.CLAIM && c.id().equals(change.id()))
        .map(c -> new ContributionCard(desk, later, c, citations).node())
        .forEach(unfolded.getChildren()::add);
    citations.marks(change.sources());
    VBox sources = citations.list();
    sources.setId("change-sources");
    unfolded.getChildren().add(sources);
    unfolded.addEventFilter(
        ExplainEvent.ASKED,
        e -> {
          e.consume();
          Figures of = after.get();
          Explainable.ask(unfolded.getParent(), e.figure(), _ -> of);
        });
  }
}
