package org.buildoutatlas.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.buildoutatlas.filter.Expression;
import org.buildoutatlas.filter.Mistake;
import org.buildoutatlas.filter.Subject;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The field for an expression. It is read in the background shortly after the last key; a mistake
 * is underlined and told, and the filter stays as it was until the expression can be read.
 */
final class ExpressionField {

  private static final Duration REST = Duration.millis(250);
  private static final double MARK = 2;
  private static final double NARROWEST = 6;

  /** From the field's sides to where a line may be. */
  private static final double EDGE = 4;

  /** From the field's foot to the line. */
  private static final double BELOW = 8;

  private final Desk desk;
  private final TextField field = new TextField();
  private final Region mark = new Region();
  private final Pane over = new Pane(mark);
  private final Label mistake = Texts.wrapped("", "error-text", "support");
  private final PauseTransition rest = new PauseTransition(REST);
  private final VBox root;
  private String applied = "";

  ExpressionField(Desk desk, Supplier<List<Subject>> subjects) {
    this.desk = desk;
    field.setId("filter-expression");
    field.setPromptText(desk.text("ui.filter.expression.prompt"));
    field.setAccessibleText(desk.text("ui.filter.expression"));
    field.setTooltip(new Tooltip(desk.text("ui.filter.expression.hint")));
    mistake.setId("filter-mistake");
    FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    icon.getStyleClass().add("error-icon");
    mistake.setGraphic(icon);
    mark.getStyleClass().add("mistake-mark");
    mark.setManaged(false);
    over.setMouseTransparent(true);
    ExpressionHelp help = new ExpressionHelp(desk, this::write);
    Hyperlink more = new Hyperlink(desk.text("ui.filter.expression.help"));
    more.setId("filter-help");
    more.setOnAction(_ -> help.toggle());
    root =
        new VBox(
            4,
            Texts.row(
                8,
                Texts.whole(desk.text("ui.filter.expression"), "emphasis"),
                Texts.spring(),
                more),
            new StackPane(field, over),
            mistake,
            help.node());
    new CompletionPopup(field, subjects);
    field.textProperty().addListener((_, _, _) -> typed());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                desk.workspace().settle();
              }
            });
    rest.setOnFinished(_ -> read());
    told(false);
  }

  Node node() {
    return root;
  }

  /** Shows the expression of the filter, unless it is the one that was written here. */
  void show(String expression) {
    if (!expression.equals(applied)) {
      applied = expression;
      field.setText(expression);
      rest.stop();
      told(false);
    }
  }

  /** Puts an example into the field. */
  private void write(String example) {
    field.requestFocus();
    field.setText(example);
    field.end();
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) {
      rest.stop();
      read();
      e.consume();
    }
  }

  private void typed() {
    told(false);
    rest.playFromStart();
  }

  private void told(boolean on) {
    mark.setVisible(on);
    mistake.setVisible(on);
    mistake.setManaged(on);
    field.getStyleClass().remove("wrong");
    if (on) {
      field.getStyleClass().add("wrong");
    }
  }

  private void read() {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      apply("");
      return;
    }
    String written = field.getText();
    desk.jobs()
        .start(
            "filter-expression",
            Jobs.Rule.REPLACE,
            _ -> Expression.read(written),
            expression -> take(written, expression),
            thrown -> {
              throw new IllegalStateException(thrown);
            });
  }

  private void take(String written, Expression expression) {
    if (!written.equals(field.getText())) {
      return;
    }
    switch (expression) {
      case Expression.Read _ -> apply(written.strip());
      case Expression.Wrong wrong -> tell(wrong.mistake());
    }
  }

  private void apply(String expression) {
    applied = expression;
    desk.workspace().glide(v -> v.withFilter(v.filter().withExpression(expression)));
  }

  private void tell(Mistake wrong) {
    mistake.setText(
        desk.text(
            "ui.filter.mistake." + wrong.kind().word(),
            wrong.met(),
            wrong.hint(),
            wrong.start() + 1));
    told(true);
    place(wrong);
    // The room of the sentence moves nothing sideways, but the field may not be laid out yet.
    Platform.runLater(() -> place(wrong));
  }

  /** Underlines the mistake, or what is behind the end, where it is seen. */
  private void place(Mistake wrong) {
    int last = field.getLength() - 1;
    Optional<Text> written =
        field.lookupAll(".text").stream()
            .filter(node -> node instanceof Text text && text.getText().equals(field.getText()))
            .map(node -> (Text) node)
            .findFirst();
    if (written.isEmpty() || last < 0) {
      return;
    }
    Text text = written.get();
    boolean behind = wrong.start() > last;
    int from = Math.min(wrong.start(), last);
    int to = Math.clamp(wrong.end(), from + 1, last + 1);
    Path shape = new Path(text.rangeShape(from, to));
    shape.setStroke(null);
    shape.setFill(Color.BLACK);
    Bounds seen = over.sceneToLocal(text.localToScene(shape.getBoundsInLocal()));
    double left = behind ? seen.getMaxX() : seen.getMinX();
    double right = Math.max(left + NARROWEST, behind ? 0 : seen.getMaxX());
    double room = field.getWidth() - EDGE;
    double begin = Math.clamp(left, EDGE, room - NARROWEST);
    mark.resizeRelocate(
        begin, field.getHeight() - BELOW, Math.clamp(right, EDGE + NARROWEST, room) - begin, MARK);
  }
}
