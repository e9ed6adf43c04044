package org.buildoutatlas.ui.panel;

import javafx.scene.control.Label;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Wording;

/** A status as a pill: its word, tinted in the colour its marker has on the map. */
final class StatusChip {

  private StatusChip() {}

  /** The status of a site at a quarter; hollow where the site is only to run by then. */
  static Label of(Standing standing, Desk desk) {
    if (!standing.isPlanned()) {
      return of(standing.status(), desk);
    }
    String word = new Wording(desk.words(), desk.numbers()).status(standing);
    return Texts.whole(word, "chip", "planned");
  }

  /** A status as it was said. */
  static Label of(Status status, Desk desk) {
    String word = new Wording(desk.words(), desk.numbers()).status(status);
    Label chip = Texts.whole(word, "chip");
    chip.getStyleClass()
        .add(
            switch (status) {
              case OPERATIONAL -> "operational";
              case UNDER_CONSTRUCTION -> "construction";
              case ANNOUNCED -> "announced";
              case LETTER_OF_INTENT, REPORTED, RUMOURED, PAUSED, CANCELLED -> "intent";
            });
    return chip;
  }
}
