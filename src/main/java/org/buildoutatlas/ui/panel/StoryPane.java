package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what a story is and how one is written to a file. */
final class StoryPane {

  private final VBox root;

  StoryPane(Desk desk) {
    var what = Texts.wrapped(desk.text("ui.story.what"), "support");
    what.setMaxWidth(320);
    var none = Texts.wrapped(desk.text("ui.story.none"), "support");
    none.setMaxWidth(320);
    root =
        new VBox(
            new FontIcon(Feather.BOOK_OPEN),
            Texts.whole(desk.text("ui.story.title"), "minor-title"),
            what,
            none);
    root.setId("story");
    root.getStyleClass().add("empty-state");
  }

  Node node() {
    return root;
  }
}
