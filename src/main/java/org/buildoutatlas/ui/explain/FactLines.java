package org.buildoutatlas.ui.explain;

import java.net.URI;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.buildoutatlas.explain.ExplanationText;
import org.buildoutatlas.explain.Fact;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;

/** What a number rests on: the statement, what is to be known of it, and who says so as links. */
final class FactLines {

  private final Desk desk;
  private final ExplanationText text;

  FactLines(Desk desk) {
    this.desk = desk;
    this.text = new ExplanationText(desk.words(), desk.numbers());
  }

  /** One statement; of several, the chosen one says that it is. */
  Node of(Fact fact, boolean several) {
    VBox lines = new VBox(2);
    lines.getStyleClass().add("explain-fact");
    lines.getChildren().add(Texts.wrapped(text.headline(fact, several), "support"));
    if (!fact.note().isEmpty()) {
      lines.getChildren().add(Texts.wrapped(fact.note(), "annotation"));
    }
    for (Source source : fact.sources()) {
      lines.getChildren().add(source(source));
    }
    return lines;
  }

  private Node source(Source source) {
    return source
        .url()
        .<Node>map(url -> link(text.who(source), text.source(source), url))
        .orElseGet(() -> Texts.wrapped(text.who(source), "annotation"));
  }

  private Hyperlink link(String who, String all, URI url) {
    Hyperlink link = new Hyperlink(who);
    link.getStyleClass().add("explain-source");
    link.setWrapText(true);
    link.setMinHeight(Hyperlink.USE_PREF_SIZE);
    link.setMinWidth(0);
    link.setAccessibleText(all);
    Hint.on(link, () -> all);
    link.setOnAction(
        _ -> {
          desk.browser().open(url);
          link.setVisited(false);
        });
    return link;
  }
}
