package org.buildoutatlas.ui.panel;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.buildoutatlas.model.Verdict;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** What the signs of verdicts mean, and the way to the rules behind them. */
final class VerdictKey {

  /** A verdict of each group. */
  private static final List<Verdict> ONE_EACH =
      List.of(
          Verdict.COUNTS, Verdict.INSIDE_COUNTED_SITE, Verdict.EQUITY_ELSEWHERE, Verdict.UNCLEAR);

  private final Desk desk;
  private final Runnable rules;

  VerdictKey(Desk desk, Runnable rules) {
    this.desk = desk;
    this.rules = rules;
  }

  Node node() {
    FlowPane signs = new FlowPane(8, 2);
    signs.setAlignment(Pos.CENTER_LEFT);
    for (Verdict verdict : ONE_EACH) {
      String name = desk.text("chart.bridge.group." + VerdictMark.group(verdict));
      signs
          .getChildren()
          .add(Texts.row(3, VerdictMark.of(verdict), Texts.whole(name, "annotation")));
    }
    Hyperlink link = new Hyperlink(desk.text("ui.partners.rules"));
    link.setId("partners-rules");
    link.setMinWidth(Hyperlink.USE_PREF_SIZE);
    link.setOnAction(_ -> rules.run());
    HBox key = Texts.row(8, Texts.growing(signs), link);
    key.setId("verdict-key");
    key.getStyleClass().addAll("panel-footer", "verdict-key");
    return key;
  }
}
