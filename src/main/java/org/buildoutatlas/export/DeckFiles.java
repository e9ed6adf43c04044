package org.buildoutatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes a deck into one file, or a file a sheet where the format holds only one drawing. */
public final class DeckFiles {

  private DeckFiles() {}

  /**
   * Writes each file all or not at all.
   *
   * @param file where to; the names of several files have the number and the word of their page
   *     before the ending
   * @param scale pixels of a picture per pixel of a sheet
   * @return the files, in order
   * @throws IOException where a file cannot be written
   * @throws Cancelled where the progress was cancelled
   */
  public static List<Path> save(
      Deck deck, Exporter exporter, Path file, double scale, Progress progress)
      throws IOException, Cancelled {
    return switch (exporter) {
      case DeckExporter whole -> {
        SafeFile.save(file, out -> whole.write(deck, out, progress));
        yield List.of(file);
      }
      case DrawingExporter single -> each(deck, single, file, scale, progress);
      case TableExporter _, AnimationExporter _ ->
          throw new IllegalArgumentException("There are no pages in ." + exporter.ending());
    };
  }

  private static List<Path> each(
      Deck deck, DrawingExporter exporter, Path file, double scale, Progress progress)
      throws IOException, Cancelled {
    List<Path> files = new ArrayList<>();
    double count = deck.sheets().size();
    for (Sheet sheet : deck.sheets()) {
      Progress part = progress.part(files.size() / count, (files.size() + 1) / count);
      Path named = deck.sheets().size() == 1 ? file : numbered(file, sheet);
      Metadata metadata =
          new Metadata(
              sheet.page().title(), sheet.page().dates(), Metadata.sources(sheet.page().sources()));
      SafeFile.save(
          named,
          out ->
              exporter.write(
                  sheet.drawing(), Resolution.of(sheet.size(), scale), metadata, out, part));
      files.add(named);
    }
    return files;
  }

  private static Path numbered(Path file, Sheet sheet) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    int dot = name.lastIndexOf('.');
    String word = String.format(Locale.ROOT, "-%02d-%s", sheet.number(), sheet.page().id());
    return file.resolveSibling(
        name.substring(0, dot) + word.toLowerCase(Locale.ROOT) + name.substring(dot));
  }
}
