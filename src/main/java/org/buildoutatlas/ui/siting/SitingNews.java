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
  private List<Line> shown = List.of();

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
    List<Line> lines = lines(now);
    // Lines that say the same are not laid out anew while a slider moves.
    if (!lines.equals(shown)) {
      shown = lines;
      root.getChildren().setAll(lines.stream().map(SitingNews::node).toList());
      root.setVisible(!lines.isEmpty());
    }
  }

  private record Line(String id, Ikon icon, String text) {}

  private List<Line> lines(Ranking now) {
    if (now.scores().isEmpty()) {
      return List.of(new Line("siting-zero", Feather.ALERT_TRIANGLE, desk.text("ui.siting.zero")));
    }
    SitingWords words = new SitingWords(desk);
    List<Line> lines = new ArrayList<>();
    words.flip(now).ifPresent(text -> lines.add(new Line("siting-flip", Feather.SHUFFLE, text)));
    words
        .dissent(now)
        .ifPresent(text -> lines.add(new Line("siting-topsis", Feather.GIT_BRANCH, text)));
    if (!Scoring.close(now.scores()).isEmpty()) {
      lines.add(new Line("siting-no-gap", Feather.INFO, desk.text("ui.siting.nogap")));
    }
    return lines;
  }

  private static Node node(Line line) {
    Label words = Texts.wrapped(line.text(), "support");
    words.setId(line.id());
    return Texts.row(8, new FontIcon(line.icon()), Texts.growing(words));
  }
}
