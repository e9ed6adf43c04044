package org.buildoutatlas.ui.explain;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.words.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sign beside a figure on which sources differ: it opens what each of them says. */
public final class ConflictMark {

  private ConflictMark() {}

  /** From where to where sources range. */
  public static String range(Conflict conflict, Wording wording) {
    return switch (conflict.matter()) {
      case Conflict.Matter.Amounts a -> wording.range(a.low(), a.high());
      case Conflict.Matter.Dates d ->
          wording
              .words()
              .text(
                  "ui.conflict.dates",
                  wording.numbers().date(d.earliest()),
                  wording.numbers().date(d.latest()));
    };
  }

  /** The sign of a conflict about a site. */
  public static Button of(Conflict conflict, Desk desk) {
    String range = range(conflict, new Wording(desk.words(), desk.numbers()));
    String text = desk.text("ui.conflict.mark", range);
    Button mark = new Button("", new FontIcon(Feather.GIT_BRANCH));
    mark.setId("differ-" + conflict.subject() + "-" + conflict.key().replace('.', '-'));
    mark.getStyleClass().addAll("flat", "icon-button", "conflict-mark");
    mark.setTooltip(new Tooltip(text));
    mark.setAccessibleText(text);
    mark.setOnAction(_ -> mark.fireEvent(new LensEvent(conflict.subject(), conflict.key())));
    return mark;
  }
}
