package org.buildoutatlas.table;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Source;

/** What stands in one row of one column. */
public sealed interface Cell {

  /** Between the members of a list where a format has none. */
  String SEPARATOR = "; ";

  /** Nothing was stated. */
  record Empty() implements Cell {}

  /** Words; never empty. */
  record Text(String text) implements Cell {}

  /** An exact number in the unit of its column. */
  record Amount(BigDecimal number) implements Cell {}

  /** A day of the calendar. */
  record Day(LocalDate day) implements Cell {}

  /** A quarter. */
  record At(Quarter quarter) implements Cell {}

  /** Whether something holds. */
  record Flag(boolean holds) implements Cell {}

  /** A point in longitude and latitude. */
  record Place(LonLat position) implements Cell {}

  /** Where something can be read. */
  record Link(URI uri) implements Cell {}

  /** Several words, in order; never none. */
  record Listed(List<String> texts) implements Cell {

    /** Copies the list. */
    public Listed {
      texts = List.copyOf(texts);
    }
  }

  /** Who says so; never nobody. */
  record Cited(List<Source> sources) implements Cell {

    /** Copies the list. */
    public Cited {
      sources = List.copyOf(sources);
    }

    /** The ids under which the table of sources lists them. */
    public List<String> ids() {
      return sources.stream().map(Source::id).toList();
    }
  }

  /** The cell as plain text, in one form for every format that knows no types. */
  default String plain() {
    return switch (this) {
      case Empty _ -> "";
      case Text t -> t.text();
      case Amount n -> n.number().toPlainString();
      case Day d -> d.day().toString();
      case At a -> a.quarter().toString();
      case Flag f -> String.valueOf(f.holds());
      case Place p -> p.position().lon() + " " + p.position().lat();
      case Link l -> l.uri().toString();
      case Listed l -> String.join(SEPARATOR, l.texts());
      case Cited c -> c.ids().stream().collect(Collectors.joining(SEPARATOR));
    };
  }
}
