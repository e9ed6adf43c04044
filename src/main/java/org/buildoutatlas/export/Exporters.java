package org.buildoutatlas.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats that can be written.
 *
 * @param all the usual one first
 */
public record Exporters(List<Exporter> all) {

  /** Copies the list. */
  public Exporters {
    all = List.copyOf(all);
  }

  /** The one whose ending a file's name has; empty where there is none. */
  public Optional<Exporter> forFile(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return all.stream().filter(e -> name.endsWith("." + e.ending())).findFirst();
  }

  /** Those that write one drawing. */
  public List<DrawingExporter> drawings() {
    return of(DrawingExporter.class);
  }

  /** The one that writes one drawing into files of that ending. */
  public Optional<DrawingExporter> drawing(String ending) {
    return drawings().stream().filter(e -> e.ending().equals(ending)).findFirst();
  }

  /** Those that write a whole deck into one file. */
  public List<DeckExporter> decks() {
    return of(DeckExporter.class);
  }

  /** Those that write tables. */
  public List<TableExporter> tables() {
    return of(TableExporter.class);
  }

  /** Those that write an animation into one file. */
  public List<AnimationExporter> animations() {
    return of(AnimationExporter.class);
  }

  private <T extends Exporter> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** All endings with their dots, in a row. */
  public String endings() {
    return all.stream().map(e -> "." + e.ending()).collect(Collectors.joining(", "));
  }
}
