package org.buildoutatlas.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Where sources conflict on the day that is looked at: a line with the count, below it all of them,
 * figures before dates, the widest range first, and below each what the sources say.
 */
final class ConflictsSection {

  private final Desk desk;
  private final Sight sight;
  private final List<Conflict> conflicts;
  private final ConflictLens lens;
  private final Wording wording;
  private final VBox list = new VBox();
  private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
  private final Map<String, Node> opened = new HashMap<>();

  ConflictsSection(Desk desk, Sight sight) {
    this.desk = desk;
    this.sight = sight;
    conflicts = Conflicts.of(sight.atlas(), sight.knownOn());
    wording = new Wording(desk.words(), desk.numbers());
    lens = new ConflictLens(desk, new Citations(desk));
  }

  /** The section, with the list open or not. */
  Section node(boolean open) {
    Choice head =
        new Choice(
            sign,
            Texts.growing(
                Texts.wrapped(desk.text("ui.conflicts.title", conflicts.size()), "minor-title")));
    head.setId("conflicts-head");
    head.onChosen(() -> open(!list.isVisible()));
    list.setId("conflicts");
    head.getStyleClass().add("section-head");
    open(open);
    return new Section(head, Texts.wrapped(desk.text("ui.conflicts.note"), "support"), list);
  }

  private void open(boolean on) {
    if (on && list.getChildren().isEmpty()) {
      conflicts.forEach(c -> list.getChildren().add(row(c)));
    }
    list.setVisible(on);
    list.setManaged(on);
    sign.setIconCode(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
  }

  private Node row(Conflict conflict) {
    String site = sight.atlas().site(conflict.subject()).map(Site::label).orElse("");
    VBox words =
        new VBox(
            2,
            Texts.line(site.isEmpty() ? wording.name(conflict) : site, "emphasis"),
            Texts.wrapped(
                desk.text(
                    site.isEmpty() ? "ui.conflicts.row.general" : "ui.conflicts.row",
                    wording.name(conflict),
                    conflict.inRange()),
                "support"));
    Choice row = new Choice(Texts.growing(words), Texts.whole(wording.range(conflict), "figure"));
    VBox all = new VBox(row);
    all.getStyleClass().add("bleed");
    row.onChosen(() -> toggle(conflict, all));
    return all;
  }

  private void toggle(Conflict conflict, VBox row) {
    Node shown =
        opened.computeIfAbsent(
            conflict.subject() + "." + conflict.key(),
            _ -> {
              VBox said = new VBox(lens.node(conflict));
              said.getStyleClass().add("conflict-opened");
              return said;
            });
    if (!row.getChildren().remove(shown)) {
      row.getChildren().add(shown);
    }
  }
}
