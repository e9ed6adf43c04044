package org.buildoutatlas.ui.siting;

import java.util.List;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.ui.kit.Desk;

/**
 * What a ranking says, in sentences.
 *
 * @param desk writes them
 */
record SitingWords(Desk desk) {

  private static final int NAMED = 2;

  /** Who leads, and how many others are no worse. */
  String leads(Ranking now) {
    if (now.scores().isEmpty()) {
      return desk.text("ui.siting.leads.none");
    }
    String first = now.scores().getFirst().candidate().label();
    List<String> close =
        Scoring.close(now.scores()).stream().map(Score::candidate).map(c -> c.label()).toList();
    int all = now.scores().size();
    return close.isEmpty()
        ? desk.text("ui.siting.leads.alone", first, all)
        : close.size() <= NAMED
            ? desk.text("ui.siting.leads.close", first, String.join(desk.text("ui.siting.and"), close))
            : desk.text("ui.siting.leads.many", first, close.size());
  }
}
