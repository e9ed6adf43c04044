package org.buildoutatlas.ui.panel;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Detail;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** Floating data centres elsewhere: what they are and where, power, PUE as claimed, and state. */
final class PeerTable {

  private static final String NONE = "\u2013";

  private final Desk desk;
  private final Atlas atlas;
  private final Citations citations;

  PeerTable(Desk desk, Atlas atlas, Citations citations) {
    this.desk = desk;
    this.atlas = atlas;
    this.citations = citations;
  }

  Node node() {
    GridPane grid = new GridPane(10, 8);
    grid.setId("peers");
    grid.getColumnConstraints().setAll(share(40), share(15), share(11), share(34));
    List<String> heads = List.of("name", "power", "pue", "state");
    for (int i = 0; i < heads.size(); i++) {
      grid.add(Texts.whole(desk.text("ui.siting.peers." + heads.get(i)), "annotation"), i, 0);
    }
    int line = 1;
    for (Siting.Plan peer : atlas.siting().peers()) {
      Label power = Texts.wrapped(or(peer.power().replace(" MW", "")));
      VBox name =
          new VBox(
              1,
              Texts.wrapped(peer.name(), "emphasis"),
              Texts.wrapped(desk.text("ui.siting.peers.at", peer.kind(), peer.place()), "support"));
      VBox state = new VBox(2, Texts.wrapped(peer.status(), "support"));
      peer.facts().stream()
          .filter(f -> !f.text().equals(peer.status()))
          .forEach(f -> state.getChildren().add(Texts.wrapped(f.text(), "annotation")));
      state
          .getChildren()
          .add(citations.marks(peer.facts().stream().flatMap(f -> f.sources().stream()).toList()));
      Label pue = Texts.wrapped(pue(peer));
      grid.addRow(line, name, power, pue, state);
      List.of(name, power, pue, state).forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
      line++;
    }
    return grid;
  }

  /** As the operator states it; the model has no place of its own for it. */
  private String pue(Siting.Plan peer) {
    return or(
        atlas.details().stream()
            .filter(d -> d.kind().equals("peer") && d.subject().equals(peer.id()))
            .filter(d -> d.key().equals("pue"))
            .map(Detail::text)
            .findFirst()
            .orElse(""));
  }

  private static String or(String text) {
    return text.isEmpty() ? NONE : text;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }
}
