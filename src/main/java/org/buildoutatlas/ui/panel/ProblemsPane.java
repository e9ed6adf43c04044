package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is wrong with a folder: every finding with its place, and what to do next. */
public final class ProblemsPane {

  /** What the user can do about it. */
  public interface Ways {
    /** Reads the folder again. */
    void retry();

    /** Chooses another folder. */
    void choose();

    /** Goes back to the atlas. */
    void close();
  }

  private final Desk desk;
  private final BorderPane root = new BorderPane();
  private final VBox head = new VBox(6);
  private final ListView<Finding> list = new ListView<>();

  /** Builds the pane. */
  public ProblemsPane(Desk desk, Ways ways) {
    this.desk = desk;
    root.setId("problems");
    root.getStyleClass().add("problems");
    head.getStyleClass().add("problems-head");
    list.setId("problem-list");
    list.setCellFactory(_ -> new Row());
    Button copy = button("copy", Feather.COPY, this::copy);
    Button retry = button("retry", Feather.REFRESH_CW, ways::retry);
    Button choose = button("choose", Feather.FOLDER, ways::choose);
    Button close = button("close", Feather.X, ways::close);
    choose.getStyleClass().add("primary");
    HBox actions = new HBox(8, copy, Texts.spring(), close, retry, choose);
    actions.getStyleClass().add("problems-actions");
    root.setTop(head);
    root.setCenter(list);
    root.setBottom(actions);
  }

  /** The node to be placed in a window. */
  public Node node() {
    return root;
  }

  /**
   * Shows findings.
   *
   * @param name what was read
   * @param findings in order of place
   * @param kept whether another atlas is still open
   */
  public void show(String name, List<Finding> findings, boolean kept) {
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long warnings = findings.size() - errors;
    boolean rejected = errors > 0;
    String title =
        rejected
            ? desk.text("ui.problems.rejected", name)
            : desk.text(findings.isEmpty() ? "ui.problems.none" : "ui.problems.accepted", name);
    head.getChildren()
        .setAll(
            Texts.wrapped(title, "title"),
            Texts.wrapped(desk.text("ui.problems.count", errors, warnings), "muted"));
    if (rejected && kept) {
      var banner = Texts.wrapped(desk.text("ui.problems.kept"), "emphasis");
      banner.setGraphic(new FontIcon(Feather.SHIELD));
      HBox card = new HBox(banner);
      card.setId("problems-banner");
      card.getStyleClass().addAll("card", "warn", "flat");
      head.getChildren().add(card);
    }
    list.getItems().setAll(findings);
  }

  private Button button(String name, Feather icon, Runnable action) {
    Button button = new Button(desk.text("ui.problems." + name), new FontIcon(icon));
    button.setId("problems-" + name);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        list.getItems().stream()
            .map(Finding::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** One finding: sign, sentence, place and code. */
  private static final class Row extends ListCell<Finding> {

    @Override
    protected void updateItem(Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setPrefWidth(0);
      setText(null);
      setGraphic(empty || finding == null ? null : row(finding));
    }

    private Node row(Finding finding) {
      boolean error = finding.severity() == Severity.ERROR;
      FontIcon icon = new FontIcon(error ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
      icon.getStyleClass().add(error ? "error-icon" : "warn-icon");
      var sentence = Texts.wrapped(finding.sentence());
      sentence.prefWidthProperty().bind(getListView().widthProperty().subtract(140));
      var place = Texts.line(finding.position() + "   " + finding.code(), "annotation", "place");
      return new HBox(12, icon, new VBox(2, sentence, place));
    }
  }
}
