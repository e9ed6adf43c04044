package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What has to be said of a ranking before it is believed, a line each. */
final class SitingNews {

  private final Desk desk;
  private final VBox root = new VBox(4);

  SitingNews(Desk desk, SitingModel model) {
    this.desk = desk;
    root.setId("siting-news");
    root.managedProperty().bind(root.visibleProperty());
    model.ranking().ifPresent(this::show);
  }

  Node node() {
    return root;
  }

  void show(Ranking now) {
    List<Node> lines = new ArrayList<>();
    if (now.scores().isEmpty()) {
      lines.add(line("siting-zero", Feather.ALERT_TRIANGLE, desk.text("ui.siting.zero")));
    } else {
      new SitingWords(desk)
          .flip(now)
          .ifPresent(text -> lines.add(line("siting-flip", Feather.SHUFFLE, text)));
      new SitingWords(desk)
          .dissent(now)
          .ifPresent(text -> lines.add(line("siting-topsis", Feather.GIT_BRANCH, text)));
      if (!Scoring.close(now.scores()).isEmpty()) {
        lines.add(line("siting-no-gap", Feather.INFO, desk.text("ui.siting.nogap")));
      }
    }
    root.getChildren().setAll(lines);
    root.setVisible(!lines.isEmpty());
  }

  private static Node line(String id, Ikon icon, String text) {
    Label words = Texts.wrapped(text, "support");
    words.setId(id);
    return Texts.row(8, new FontIcon(icon), Texts.growing(words));
  }
}
