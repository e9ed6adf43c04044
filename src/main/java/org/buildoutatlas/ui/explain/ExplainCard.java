package org.buildoutatlas.ui.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Explanation;
import org.buildoutatlas.explain.ExplanationText;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The card that explains one number: its value, and the tree behind it. It follows both clocks and
 * closes where the number is not known any more.
 */
public final class ExplainCard {

  /** How the ids of the figures of a site begin. */
  private static final String SITE = "site.";

  private static final Duration STAY = Duration.seconds(2);

  private final Desk desk;
  private final ObservableValue<UnaryOperator<Figures>> more;
  private final VBox root = new VBox(8);
  private final ExplainLayer layer;
  private final Label name = Texts.wrapped("", "section-title");
  private final Label shown = Texts.whole("", "title");
  private final HBox differ = new HBox();
  private final Label exactly = Texts.wrapped("", "support");
  private final VBox tree = new VBox();
  private final Button copy = new Button();
  private final Button close = new Button("", new FontIcon(Feather.X));
  private Optional<Explanation> explanation = Optional.empty();
  private Optional<String> figure = Optional.empty();
  private Optional<Node> asker = Optional.empty();
  private UnaryOperator<Figures> own = UnaryOperator.identity();

  /**
   * Builds the card, hidden.
   *
   * @param more adds figures to those of the ledger
   * @param map what it should not cover
   * @param panel what it may cover where that is not what is explained
   */
  public ExplainCard(
      Desk desk, ObservableValue<UnaryOperator<Figures>> more, Node map, Node panel) {
    this.desk = desk;
    layer = new ExplainLayer(root, map, panel);
    this.more = more;
    build();
    desk.workspace().onSight(_ -> follow());
    more.addListener((_, _, _) -> follow());
    desk.workspace()
        .viewpointProperty()
        .addListener(
            (_, before, now) -> {
              if (!now.looksAtTheSame(before)) {
                follow();
              }
            });
  }

  private void follow() {
    if (figure.isPresent()) {
      desk.workspace().sight().ifPresent(sight -> show(figure.get(), sight));
    }
  }

  /** To be laid over map and panel; only the card itself takes clicks. */
  public Region node() {
    return layer;
  }

  /** Answers what is asked anywhere within a node. */
  public void answer(Node whole) {
    whole.addEventHandler(
        ExplainEvent.ASKED,
        e -> {
          own = e.more();
          asker = e.getTarget() instanceof Node node ? Optional.of(node) : Optional.empty();
          asker.ifPresent(layer::ask);
          desk.workspace().sight().ifPresent(sight -> show(e.figure(), sight));
          focusFirst();
          e.consume();
        });
  }

  private void build() {
    copy.setId("explain-copy");
    copy.setText(desk.text("ui.explain.copy"));
    copy.getStyleClass().add("compact");
    copy.setTooltip(new Tooltip(desk.text("ui.explain.copy.hint")));
    copy.setOnAction(_ -> copy());
    close.setId("explain-close");
    close.getStyleClass().addAll("flat", "icon-button", "compact");
    close.setAccessibleText(desk.text("ui.explain.close"));
    close.setTooltip(new Tooltip(desk.text("ui.explain.close")));
    close.setOnAction(_ -> close());
    tree.setId("explain-tree");
    ScrollPane scroll = new ScrollPane(tree);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("clear-scroll");
    // As high as what it holds, which depends on where lines break.
    scroll.prefViewportHeightProperty().bind(tree.heightProperty());
    name.setId("explain-name");
    shown.setId("explain-value");
    differ.setAlignment(Pos.CENTER);
    root.setId("explain");
    root.getStyleClass().addAll("card", "explain-card");
    root.setMinSize(0, 0);
    root.getChildren()
        .setAll(
            Texts.row(
                8,
                Texts.growing(Texts.line(desk.text("ui.explain.title"), "support")),
                copy,
                close),
            Texts.row(12, Texts.growing(name), differ, shown),
            exactly,
            scroll);
    root.setVisible(false);
    root.setManaged(false);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void show(String id, Sight sight) {
    Figures figures =
        own.andThen(more.getValue())
            .apply(Figures.of(sight.atlas(), sight.ledger(), sight.knownOn()));
    Optional<Explanation> found = new Explainer(desk.words(), desk.numbers(), figures).explain(id);
    if (root.isVisible() && found.equals(explanation)) {
      // What has been opened in the tree stays open.
      return;
    }
    explanation = found;
    figure = explanation.map(_ -> id);
    explanation.ifPresent(this::fill);
    differ
        .getChildren()
        .setAll(conflict(id, sight).map(c -> ConflictMark.of(c, desk)).stream().toList());
    root.setVisible(explanation.isPresent());
    root.setManaged(explanation.isPresent());
  }

  /** What sources say about the power of a site, where they differ on it. */
  private static Optional<Conflict> conflict(String id, Sight sight) {
    return sight.atlas().sites().stream()
        .filter(site -> id.startsWith(SITE + site.id() + "."))
        .flatMap(site -> Conflicts.of(site, sight.knownOn()).stream())
        .filter(c -> id.equals(SITE + c.subject() + "." + c.key()))
        .findFirst();
  }

  private void fill(Explanation found) {
    Explanation.Node top = found.root();
    name.setText(top.name());
    shown.setText(top.shown());
    exactly.setText(
        desk.text(
            "ui.explain.exactly", top.exactly(), found.at(), desk.numbers().day(found.knownOn())));
    root.setAccessibleText(desk.text("ui.explain.accessible", top.name(), top.shown()));
    ExplainRow first = new ExplainRow(desk, top, 0);
    first.open(true);
    tree.getChildren().setAll(first);
  }

  private void copy() {
    explanation.ifPresent(
        found -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(new ExplanationText(desk.words(), desk.numbers()).of(found));
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(desk.text("ui.explain.copied"));
          PauseTransition stay = new PauseTransition(STAY);
          stay.setOnFinished(_ -> copy.setText(desk.text("ui.explain.copy")));
          stay.play();
        });
  }

  private void close() {
    figure = Optional.empty();
    explanation = Optional.empty();
    root.setVisible(false);
    root.setManaged(false);
    asker.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
  }

  private void key(KeyEvent e) {
    switch (e.getCode()) {
      case ESCAPE -> close();
      case DOWN -> step(1);
      case UP -> step(-1);
      default -> {
        return;
      }
    }
    e.consume();
  }

  /** Goes to the row that is seen next or before. */
  private void step(int by) {
    List<Node> rows = rows();
    int now = rows.stream().map(Node::isFocused).toList().indexOf(true);
    int next = Math.clamp(now + by, 0, Math.max(0, rows.size() - 1));
    if (next < rows.size()) {
      rows.get(next).requestFocus();
    }
  }

  private void focusFirst() {
    rows().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private List<Node> rows() {
    return tree.getChildren().stream()
        .flatMap(n -> n instanceof ExplainRow row ? row.seen() : java.util.stream.Stream.empty())
        .map(ExplainRow::head)
        .toList();
  }
}
