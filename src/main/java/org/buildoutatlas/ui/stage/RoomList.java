package org.buildoutatlas.ui.stage;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.buildoutatlas.talk.RoomCheck;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was looked at before a talk, a line each. */
final class RoomList {

  private static final double WIDTH = 620;

  private RoomList() {}

  static Node of(RoomCheck check, Desk desk) {
    List<HBox> lines = check.items().stream().map(item -> line(item, desk)).toList();
    return Texts.column(10, lines);
  }

  private static HBox line(RoomCheck.Item item, Desk desk) {
    FontIcon sign =
        new FontIcon(
            switch (item.state()) {
              case FINE -> Feather.CHECK;
              case LOOK -> Feather.HELP_CIRCLE;
              case MEND -> Feather.ALERT_TRIANGLE;
            });
    sign.getStyleClass()
        .add(
            switch (item.state()) {
              case FINE -> "ok-icon";
              case LOOK -> "look-icon";
              case MEND -> "warn-icon";
            });
    var text = Texts.wrapped(desk.text(item.key(), item.arguments().toArray()));
    text.setMaxWidth(WIDTH);
    HBox line = Texts.row(12, sign, text);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
