package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/**
 * What is known around the candidates: published projects at sea, peers elsewhere, exclusions, open
 * questions.
 */
final class SitingNotes {

  private final Desk desk;
  private final Siting siting;
  private final Citations citations;

  SitingNotes(Desk desk, Siting siting, Citations citations) {
    this.desk = desk;
    this.siting = siting;
    this.citations = citations;
  }

  List<Node> parts() {
    List<Node> parts = new ArrayList<>();
    parts.add(plans("ui.siting.plans", siting.plans()));
    parts.add(plans("ui.siting.peers", siting.peers()));
    parts.add(
        Section.titled(desk.text("ui.siting.exclusions"), "", statements(siting.exclusions())));
    parts.add(Section.titled(desk.text("ui.siting.notes"), "", statements(siting.notes())));
    return parts;
  }

  private Node plans(String key, List<Siting.Plan> plans) {
    VBox rows = new VBox(12);
    for (Siting.Plan plan : plans) {
      String line =
          String.join(
              ", ",
              List.of(plan.kind(), plan.place(), plan.power(), plan.date(), plan.status()).stream()
                  .filter(text -> !text.isEmpty())
                  .toList());
      VBox words =
          new VBox(
              3,
              Texts.wrapped(plan.name(), "emphasis"),
              Texts.wrapped(line, "support"),
              statements(plan.facts()));
      rows.getChildren().add(words);
    }
    return Section.titled(desk.text(key, plans.size()), "", rows);
  }

  private VBox statements(List<Statement> statements) {
    VBox rows = new VBox(6);
    for (Statement s : statements) {
      rows.getChildren()
          .add(
              new HBox(
                  8,
                  Texts.growing(Texts.wrapped(s.text(), "support")),
                  citations.marks(s.sources())));
    }
    return rows;
  }
}
