package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.preflight.Fix;
import org.buildoutatlas.view.Adjustments;

/**
 * Which pages are wanted, and how they are written.
 *
 * @param order the pages
 * @param ending of the format
 * @param template a company's presentation whose master is taken
 * @param existing a presentation that is brought up to date
 */
record DeckWish(DeckOrder order, String ending, Optional<Path> template, Optional<Path> existing) {

  /** New pages. */
  static DeckWish of(DeckOrder order, String ending, Optional<Path> template) {
    return new DeckWish(order, ending, template, Optional.empty());
  }

  /** The same for a presentation that is there. */
  DeckWish bringing(Path file) {
    return new DeckWish(order, ending, template, Optional.of(file));
  }

  /** Whether a fix changes anything: slides are as large as those they are put among. */
  boolean takes(Fix fix) {
    return switch (fix) {
      case Fix.OnSheet _ -> template.isEmpty() && existing.isEmpty();
      case Fix.WithoutAdjacentSites _,
          Fix.InBaseCase _,
          Fix.KnownOn _,
          Fix.WithoutPage _,
          Fix.InTheme _ ->
          true;
    };
  }

  /** The same, mended. */
  DeckWish mended(Fix fix) {
    DeckOrder mended =
        switch (fix) {
          case Fix.WithoutAdjacentSites _ ->
              order.withViewpoint(order.viewpoint().withAdjacentSites(false));
          case Fix.InBaseCase _ ->
              order.withViewpoint(order.viewpoint().withAdjustments(Adjustments.NONE));
          case Fix.KnownOn known -> order.withViewpoint(order.viewpoint().takenTo(known.day()));
          case Fix.WithoutPage page -> order.without(page.id());
          case Fix.OnSheet sheet -> order.withSize(sheet.size().size());
          case Fix.InTheme theme -> order.withViewpoint(order.viewpoint().withTheme(theme.theme()));
        };
    return new DeckWish(mended, ending, template, existing);
  }
}
