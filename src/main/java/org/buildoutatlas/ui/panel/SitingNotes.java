package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/**
 * What is known around the candidates: that nobody has published a place, the floating concept and
 * its peers, what the articles say of Korea, areas that would rule a place out, open questions.
 */
final class SitingNotes {

  private final Desk desk;
  private final Atlas atlas;
  private final Citations citations;

  SitingNotes(Desk desk, Atlas atlas) {
    this.desk = desk;
    this.atlas = atlas;
    citations = new Citations(desk);
  }

  /** All of it, with the list of its sources. */
  Node node() {
    Siting siting = atlas.siting();
    List<Node> parts = new ArrayList<>();
    parts.add(new Section(Texts.wrapped(siting.headline(), "support")));
    parts.add(
        fold(
            "siting-plans",
            desk.text("ui.siting.plans", siting.plans().size()),
            plans(siting.plans()),
            true));
    parts.add(
        Section.titled(
            desk.text("ui.siting.peers", siting.peers().size()),
            desk.text("ui.siting.peers.note"),
            new PeerTable(desk, atlas, citations).node()));
    parts.add(
        fold(
            "siting-context",
            desk.text("ui.siting.context", atlas.context().size()),
            context(),
            false));
    parts.add(
        fold(
            "siting-exclusions",
            desk.text("ui.siting.exclusions", siting.exclusions().size()),
            new VBox(
                8,
                Texts.wrapped(
                    desk.text(
                        siting.candidates().stream().allMatch(c -> c.checks().isEmpty())
                            ? "ui.siting.exclusions.none"
                            : "ui.siting.exclusions.some"),
                    "support"),
                statements(siting.exclusions())),
            false));
    parts.add(
        fold(
            "siting-notes",
            desk.text("ui.siting.notes", siting.notes().size()),
            statements(siting.notes()),
            false));
    parts.add(
        Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    VBox all = new VBox();
    all.setMinHeight(0);
    all.getChildren().setAll(parts);
    return all;
  }

  /** What it holds is made at once, for its sources are numbered in the order of the page. */
  private static Node fold(String id, String title, Node held, boolean open) {
    Fold fold = new Fold(id, title, () -> held);
    fold.open(open);
    return fold.node();
  }

  private Node plans(List<Siting.Plan> plans) {
    VBox rows = new VBox(12);
    for (Siting.Plan plan : plans) {
      String line =
          String.join(
              ", ",
              Stream.of(plan.kind(), plan.place(), plan.power(), plan.date(), plan.status())
                  .filter(text -> !text.isEmpty())
                  .toList());
      rows.getChildren()
          .add(
              new VBox(
                  3,
                  Texts.wrapped(plan.name(), "emphasis"),
                  Texts.wrapped(line, "support"),
                  statements(plan.facts())));
    }
    return rows;
  }

  /** What was said of Korea, which of it in the articles that the atlas began with. */
  private Node context() {
    VBox rows = new VBox(8);
    for (Observation fact : atlas.context()) {
      String articles =
          atlas.details().stream()
              .filter(d -> d.kind().equals("fact") && d.subject().equals(fact.subject()))
              .filter(d -> d.key().startsWith("seedRefs."))
              .map(d -> desk.text("ui.siting.article." + d.text()))
              .distinct()
              .reduce((a, b) -> a + desk.text("ui.siting.and") + b)
              .orElseGet(() -> desk.text("ui.siting.article.none"));
      String firm =
          desk.text(
              "ui.siting.context.row",
              articles,
              fact.status().word(),
              desk.numbers().date(fact.known()));
      VBox words = new VBox(1, Texts.wrapped(fact.note()), Texts.wrapped(firm, "annotation"));
      rows.getChildren().add(new HBox(8, Texts.growing(words), citations.marks(fact.sources())));
    }
    return rows;
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
