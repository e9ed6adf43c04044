package org.buildoutatlas.ui.export;

import java.util.List;
import javafx.scene.Node;
import javafx.stage.Window;
import org.buildoutatlas.export.OutOfDate;
import org.buildoutatlas.ui.kit.Desk;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists the numbers of a presentation that are out of date, and offers to write it anew. */
final class StaleDialog {

  private final Desk desk;
  private final String file;
  private final List<OutOfDate> found;
  private final Question question;

  StaleDialog(Desk desk, Window owner, String file, List<OutOfDate> found) {
    this.desk = desk;
    this.file = file;
    this.found = List.copyOf(found);
    question =
        Question.cancellable(
            desk,
            owner,
            "stale-dialog",
            desk.text("ui.deck.existing.title"),
            desk.text("ui.deck.stale.update"));
  }

  /** Opens the dialog. */
  void ask(Runnable update) {
    QuestionList list = new QuestionList("stale");
    list.show(found.stream().map(this::row).toList());
    Node[] asked = found.isEmpty() ? new Node[0] : new Node[] {list.node()};
    question
        .show(
            desk.text(
                "ui.deck.stale.count",
                found.stream().mapToInt(one -> one.changes().size()).sum(),
                file),
            desk.text("ui.deck.stale.note"),
            asked)
        .then(update)
        .ask();
  }

  private Node row(OutOfDate one) {
    FontIcon sign = new FontIcon(Feather.CLOCK);
    sign.getStyleClass().add("warn-icon");
    String change = desk.text("ui.deck.stale.row", one.example().was(), one.example().now());
    return QuestionList.row(
        sign,
        one.hasParts()
            ? desk.text(
                "ui.deck.stale.several",
                one.changes().size(),
                one.numbers(),
                (one.example().place() + " " + change).strip())
            : change,
        desk.text("ui.deck.stale.place", one.slide(), one.object()));
  }
}
