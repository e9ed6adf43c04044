package org.buildoutatlas.ui.export;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a question lists: rows below each other, of which some are seen at once. */
final class QuestionList {

  private static final double WIDTH = 552;
  private static final double HEIGHT = 380;
  private static final double EDGES = 2;

  /** Lines may be that much shorter where there is a scroll bar. */
  private static final double BAR = 20;

  private static final double TEXT_GAP = 12;

  private final VBox rows = new VBox();
  private final ScrollPane root =
      new ScrollPane(rows) {
        @Override
        protected double computePrefHeight(double width) {
          return Math.min(HEIGHT, EDGES + rows.prefHeight(WIDTH - BAR));
        }
      };

  QuestionList(String id) {
    root.setId(id);
    root.getStyleClass().add("question-list");
    root.setFitToWidth(true);
    root.setPrefWidth(WIDTH);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  /** The node to be placed in a question. */
  Node node() {
    return root;
  }

  /** Lists other rows, from the top. */
  void show(List<? extends Node> listed) {
    rows.getChildren().setAll(listed);
    root.setVvalue(0);
  }

  /** A row: a sign, a sentence over the place it is about, and what can be done. */
  static HBox row(FontIcon sign, String sentence, String place, Node... actions) {
    VBox words =
        Texts.growing(
            Texts.column(
                2, Texts.wrapped(sentence), Texts.wrapped(place, "annotation", "question-place")));
    words.setMinWidth(0);
    HBox row = new HBox(TEXT_GAP, sign, words);
    row.getChildren().addAll(actions);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("question-row");
    return row;
  }
}
