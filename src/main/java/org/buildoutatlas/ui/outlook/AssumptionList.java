package org.buildoutatlas.ui.outlook;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an outlook leans on, folded away until somebody asks. */
final class AssumptionList {

  private final Desk desk;
  private final Hyperlink fold = new Hyperlink();
  private final VBox rows = new VBox(10);
  private final VBox root = new VBox(8, fold, rows);
  private List<Figure> assumptions = List.of();

  AssumptionList(Desk desk) {
    this.desk = desk;
    fold.setId("assumptions-fold");
    fold.setOnAction(_ -> open(!rows.isVisible()));
    rows.setId("assumptions");
    rows.managedProperty().bind(rows.visibleProperty());
    open(false);
  }

  Node node() {
    return root;
  }

  private void open(boolean on) {
    if (on) {
      fill();
    }
    rows.setVisible(on);
    fold.setGraphic(new FontIcon(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    fold.setVisited(false);
  }

  /** Lists what that outlook leans on; folded away, it costs nothing while a slider moves. */
  void show(Outlook outlook) {
    assumptions = outlook.assumptions();
    fold.setText(desk.text("ui.outlook.assumptions", assumptions.size()));
    if (rows.isVisible()) {
      fill();
    }
  }

  private void fill() {
    desk.workspace()
        .sight()
        .map(s -> Figures.of(s.atlas(), s.ledger(), s.knownOn()))
        .map(figures -> new Explainer(desk.words(), desk.numbers(), figures))
        .ifPresent(
            explainer ->
                rows.getChildren()
                    .setAll(assumptions.stream().map(f -> row(f, explainer)).toList()));
  }

  private Node row(Figure figure, Explainer explainer) {
    Label name = Texts.wrapped(explainer.name(figure), "emphasis");
    Label value = Texts.whole(explainer.shown(figure), "figure");
    VBox row = new VBox(2, Texts.row(8, Texts.growing(name), value));
    if (figure.derivation() instanceof Derivation.Supposed supposed) {
      row.getChildren().add(Texts.wrapped(supposed.words(), "support"));
    }
    if (figure.derivation() instanceof Derivation.Assumed assumed) {
      String sources =
          String.join("; ", assumed.sources().stream().map(Source::publisher).distinct().toList());
      row.getChildren().add(Texts.wrapped(assumed.words(), "support"));
      if (!sources.isEmpty()) {
        row.getChildren()
            .add(Texts.wrapped(desk.text("ui.outlook.assumption.sources", sources), "support"));
      }
    }
    return row;
  }
}
