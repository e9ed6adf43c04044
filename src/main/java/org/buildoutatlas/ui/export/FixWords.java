package org.buildoutatlas.ui.export;

import org.buildoutatlas.preflight.Fix;
import org.buildoutatlas.ui.kit.Desk;

/**
 * What the buttons are called that mend something.
 *
 * @param desk whose words are used
 */
record FixWords(Desk desk) {

  /** What a fix does, in a few words. */
  String of(Fix fix) {
    return switch (fix) {
      case Fix.WithoutAdjacentSites _ -> desk.text("ui.deck.fix.adjacent");
      case Fix.InBaseCase _ -> desk.text("ui.deck.fix.base");
      case Fix.KnownOn known -> desk.text("ui.deck.fix.known", desk.numbers().day(known.day()));
      case Fix.WithoutPage _ -> desk.text("ui.deck.fix.page");
      case Fix.OnSheet sheet -> desk.text("ui.deck.fix.size", sheet.size().word());
      case Fix.InTheme theme ->
          desk.text("ui.deck.fix.theme", desk.text("ui.save.theme." + theme.theme()));
    };
  }
}
