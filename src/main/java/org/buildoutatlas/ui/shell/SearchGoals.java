package org.buildoutatlas.ui.shell;

import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.map.MapView;

/**
 * Where what was found leads.
 *
 * @param desk what is looked at
 * @param map which goes there
 * @param uncover shows the map where something else lies over it
 */
record SearchGoals(Desk desk, MapView map, Runnable uncover) {

  /** Chooses what was found: the map goes where it is, its page opens, or it is done. */
  void goTo(SearchHit hit) {
    switch (hit.goal()) {
      case SearchHit.Goal.Page page -> desk.browser().open(page.uri());
      case SearchHit.Goal.Read _ -> {}
      case SearchHit.Goal.Do act -> {
        map.node().requestFocus();
        act.action().run().run();
      }
      case SearchHit.Goal.Look look -> goTo(look);
    }
  }

  private void goTo(SearchHit.Goal.Look look) {
    uncover.run();
    desk.workspace()
        .move(
            v ->
                look.region()
                    .filter(r -> r != v.region())
                    .map(v::withRegion)
                    .orElse(v)
                    .withSelection(look.selection()));
    look.place().ifPresent(map::visit);
    map.node().requestFocus();
  }
}
