package org.buildoutatlas.ui.export;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.buildoutatlas.preflight.Fix;
import org.buildoutatlas.ui.kit.Desk;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists what should be looked at before pages are written; a press on a button mends it. */
final class FlawsDialog {

  /** What the user can do about it. */
  interface Ways {
    /** Prepares the pages anew, mended. */
    void mend(Fix fix);

    /** Goes on with the pages as they are. */
    void goOn();

    /** Goes back to what was asked for. */
    void back();
  }

  /** What follows when the user goes on, and how the button says so. */
  enum Goal {
    SAVE("ui.deck.flaws.anyway", "ui.save.choose", "ui.deck.flaws.none.note"),
    COMPARE("ui.deck.flaws.compare.anyway", "ui.deck.flaws.compare", "ui.deck.flaws.compare.note");

    private final String anyway;
    private final String clean;
    private final String note;

    Goal(String anyway, String clean, String note) {
      this.anyway = anyway;
      this.clean = clean;
      this.note = note;
    }
  }

  private final Desk desk;
  private final Goal goal;
  private final Question question;
  private final QuestionList list = new QuestionList("flaws");
  private final Ways ways;

  FlawsDialog(Desk desk, Window owner, Goal goal, Ways ways) {
    this.desk = desk;
    this.goal = goal;
    this.ways = ways;
    question =
        new Question(
            owner,
            "flaws-dialog",
            desk.text("ui.deck.flaws.title"),
            desk.text(goal.anyway),
            desk.text("ui.deck.flaws.back"));
    question.then(ways::goOn).orBack(ways::back);
  }

  /** Opens the dialog. */
  void ask(Prepared prepared) {
    show(prepared);
    question.ask();
  }

  /** Lists what is left after something was mended. */
  void show(Prepared prepared) {
    List<FlawGroup> groups = FlawGroup.of(prepared.flaws());
    release();
    list.show(groups.stream().map(group -> row(group, prepared.wish())).toList());
    if (groups.isEmpty()) {
      question.button().setText(desk.text(goal.clean));
      question.show(desk.text("ui.deck.flaws.none"), desk.text(goal.note));
    } else {
      question.show(
          desk.text("ui.deck.flaws.count", groups.size()),
          desk.text("ui.deck.flaws.note"),
          list.node());
    }
    question.fit();
  }

  private Node row(FlawGroup group, DeckWish wish) {
    FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
    sign.getStyleClass().add("warn-icon");
    HBox row = QuestionList.row(sign, group.sentence(), place(group));
    group.fix().filter(wish::takes).ifPresent(fix -> row.getChildren().add(mend(fix)));
    return row;
  }

  private String place(FlawGroup group) {
    return desk.text(
        "ui.deck.flaws.pages",
        group.pages().size(),
        group.pages().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private Button mend(Fix fix) {
    Button button = new Button(new FixWords(desk).of(fix));
    button.getStyleClass().addAll("compact", "mend");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          hold(true);
          ways.mend(fix);
        });
    return button;
  }

  /** Lets the user go on with the pages as they are listed: they could not be mended. */
  void release() {
    hold(false);
  }

  /** While pages are mended, those from before can neither be mended otherwise nor saved. */
  private void hold(boolean held) {
    list.node().setDisable(held);
    question.button().setDisable(held);
  }
}
