package org.buildoutatlas.ui.story;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.StoryDifference;

/** Says which unsaved work was found, from when it is and what differs, and what can be done. */
final class DraftBar {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Desk desk;
  private final StoryModel model;
  private final VBox root = new VBox(6);

  DraftBar(Desk desk, StoryModel model) {
    this.desk = desk;
    this.model = model;
    root.setId("story-draft");
    root.getStyleClass().add("story-draft");
    root.managedProperty().bind(root.visibleProperty());
    model.drafts().pendingProperty().addListener((_, _, now) -> show(now));
    show(List.of());
  }

  Node node() {
    return root;
  }

  /** The newest first; the next one follows when it is done with. */
  private void show(List<StoryDraft> drafts) {
    root.setVisible(!drafts.isEmpty());
    root.getChildren().clear();
    drafts.stream().findFirst().ifPresent(this::show);
  }

  private void show(StoryDraft draft) {
    ZonedDateTime kept = draft.kept().atZone(ZoneId.systemDefault());
    String when =
        desk.text(
            "ui.story.draft.when",
            draft.story().title(),
            desk.numbers().day(kept.toLocalDate()),
            TIME.format(kept));
    var head = Texts.wrapped(when, "emphasis");
    head.setId("draft-when");
    var differs = Texts.wrapped(differs(draft), "support");
    differs.setId("draft-differs");
    root.getChildren().setAll(head, differs);
    if (draft.isOlder()) {
      root.getChildren().add(Texts.wrapped(desk.text("ui.story.draft.older"), "support"));
    }
    Button recover = button("draft-recover", "ui.story.draft.recover", () -> model.recover(draft));
    Button discard =
        button("draft-discard", "ui.story.draft.discard", () -> model.drafts().done(draft));
    recover.getStyleClass().add("primary");
    root.getChildren().add(Texts.row(8, recover, discard));
  }

  private String differs(StoryDraft draft) {
    Optional<StoryDifference> change =
        model
            .stored(draft.story().id())
            .map(saved -> StoryDifference.between(saved, draft.story()));
    if (change.isEmpty()) {
      return desk.text("ui.story.draft.never", draft.story().scenes().size());
    }
    StringJoiner parts = new StringJoiner(", ");
    add(parts, "ui.story.draft.added", change.get().added());
    add(parts, "ui.story.draft.removed", change.get().removed());
    add(parts, "ui.story.draft.rewritten", change.get().rewritten());
    add(parts, "ui.story.draft.moved", change.get().moved());
    add(parts, "ui.story.draft.renamed", change.get().renamed() ? 1 : 0);
    return desk.text(
        "ui.story.draft.differs",
        parts.length() == 0 ? desk.text("ui.story.draft.nothing") : parts.toString());
  }

  private void add(StringJoiner parts, String key, int count) {
    if (count > 0) {
      parts.add(desk.text(key, count));
    }
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(desk.text(key));
    button.setId(id);
    button.getStyleClass().add("compact");
    button.setTooltip(new Tooltip(desk.text(key + ".hint")));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
