package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DeckFiles;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.LeftSlide;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.page.Misfit;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.work.Cancelled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which pages are wanted and how they are written, as options of a command. */
final class PageOptions {

  @Option(
      names = "--page",
      split = ",",
      paramLabel = "NAME",
      description =
          "Pages instead of the window's map: title, map-outlook, map, outlook, bridge, siting,"
              + " sites, candidates, sources, or all, which is without sites and candidates. A"
              + " format that holds only one gets a file for each.")
  private List<String> pages = List.of();

  @Option(
      names = "--all-sites",
      description =
          "A dossier: a page for each site and each candidate, and their sources; the same as"
              + " --page sites,candidates,sources.")
  private boolean allSites;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "A .pptx or .potx whose master, fonts and colours a presentation takes.")
  private @Nullable Path template;

  @Option(
      names = "--update",
      description =
          "Bring the presentation of that name up to date: what was moved, restyled, deleted or"
              + " added by hand stays so.")
  private boolean update;

  @Option(
      names = "--strict",
      description = "Write nothing where the pages have anything that should be looked at.")
  private boolean strict;

  /** Whether nothing is written where anything should be looked at. */
  boolean isStrict() {
    return strict;
  }

  /**
   * The pages asked for; all where the format holds nothing but pages.
   *
   * @throws ParameterException where there is no such page, or the options do not go together
   */
  List<String> wanted(Exporter exporter, DeckMaker decks, Console console) {
    if ((template != null || update) && !(exporter instanceof PresentationExporter)) {
      throw console.wrong("--template and --update are for presentations: use a .pptx file.");
    }
    if (template != null && update) {
      throw console.wrong("A deck keeps its master: leave out --template to bring it up to date.");
    }
    if (exporter instanceof TableExporter && (allSites || !pages.isEmpty())) {
      throw console.wrong("A ." + exporter.ending() + " file holds tables: leave out --page.");
    }
    if (allSites) {
      return decks.dossier();
    }
    if (pages.isEmpty() && !(exporter instanceof DeckExporter)) {
      return List.of();
    }
    if (pages.isEmpty()) {
      return exporter instanceof PresentationExporter ? decks.words() : List.of();
    }
    if (pages.contains("all")) {
      return decks.words();
    }
    List<String> known =
        Stream.concat(decks.words().stream(), decks.dossier().stream()).distinct().toList();
    pages.stream()
        .filter(word -> !known.contains(word))
        .findFirst()
        .ifPresent(
            word -> {
              throw console.wrong(
                  "There is no page " + word + ". Use " + String.join(", ", known) + " or all.");
            });
    return pages;
  }

  /**
   * The exporter in the template's master, where one is given.
   *
   * @throws ParameterException where the template cannot be used
   */
  Exporter suited(Exporter exporter, Console console) {
    if (template == null || !(exporter instanceof PresentationExporter slides)) {
      return exporter;
    }
    try {
      return slides.withTemplate(template);
    } catch (IOException e) {
      throw console.wrong(console.unread(template, e));
    }
  }

  /** The size of the pages: that of the template or the deck to update, where there is one. */
  SheetSize size(Exporter exporter, Path file, SheetSize asked, Console console) {
    if (!(exporter instanceof PresentationExporter slides)) {
      return asked;
    }
    if (!update) {
      return template == null ? asked : slides.sheetSize();
    }
    if (!Files.exists(file)) {
      throw console.wrong(file + " does not exist: leave out --update to write it.");
    }
    try {
      return slides.sheetSize(file);
    } catch (IOException e) {
      throw console.wrong(console.unread(file, e));
    }
  }

  /** What has too little room in the files of a format. */
  static List<Misfit> misfits(Exporter exporter, List<Sheet> sheets) throws IOException {
    return exporter instanceof DeckExporter decks ? decks.misfits(sheets) : List.of();
  }

  /** Writes a deck; gives the files, and says which slides of an updated one stay as they are. */
  List<Path> save(Deck deck, Exporter exporter, Path file, double scale, Console console)
      throws IOException, Cancelled {
    if (update && exporter instanceof PresentationExporter slides) {
      List<LeftSlide> left = slides.left(file, deck);
      SafeFile.save(file, out -> slides.update(file, deck, out, console.progress()));
      console.err(left.stream().map(PageOptions::sentence));
      return List.of(file);
    }
    return DeckFiles.save(deck, exporter, file, scale, console.progress());
  }

  private static String sentence(LeftSlide left) {
    return "slide "
        + left.slide()
        + ": "
        + left.page()
        + " is no page of this export; left as it is";
  }
}
