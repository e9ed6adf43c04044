package org.buildoutatlas.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buildoutatlas.change.Change.Kind;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;

/**
 * All that changed from one day to another, and what it did to the sums. Both days are looked at in
 * the later day's quarter, so that time alone changes nothing.
 *
 * @param from the earlier day
 * @param to the later day
 * @param before the ledger of what was known on the earlier day
 * @param after the ledger of what was known on the later day
 * @param all what changed: what was called off and paused first, then what is new, was begun and
 *     was opened, then amounts; by subject and name
 */
public record Changes(LocalDate from, LocalDate to, Ledger before, Ledger after, List<Change> all) {

  private static final List<Kind> ORDER =
      List.of(Kind.CANCELLED, Kind.PAUSED, Kind.NEW, Kind.BEGUN, Kind.OPENED, Kind.CHANGED);

  /** Copies the list. */
  public Changes {
    all = List.copyOf(all);
  }

  /**
   * Compares what was known on two days.
   *
   * @param whole all that is known
   * @param adjacent whether US sites beside Stargate are counted
   * @throws IllegalArgumentException if the first day is later than the second
   */
  public static Changes between(Atlas whole, LocalDate from, LocalDate to, boolean adjacent) {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(from + " is later than " + to);
    }
    Moment earlier = Moment.of(whole, from, Quarter.of(to), adjacent);
    Moment later = Moment.of(whole, to, Quarter.of(to), adjacent);
    List<Change> all = new ArrayList<>(new SiteChanges(earlier, later).all());
    all.addAll(new MoneyChanges(earlier.atlas(), later.atlas()).all());
    all.sort(
        Comparator.comparingInt((Change c) -> ORDER.indexOf(c.kind()))
            .thenComparing(Change::subject)
            .thenComparing(Change::label)
            .thenComparing(Change::id));
    return new Changes(from, to, earlier.ledger(), later.ledger(), all);
  }

  /** Only those of one kind. */
  public List<Change> of(Kind kind) {
    return all.stream().filter(c -> c.kind() == kind).toList();
  }
}
