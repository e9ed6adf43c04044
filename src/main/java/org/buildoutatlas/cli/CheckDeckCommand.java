package org.buildoutatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckContents;
import org.buildoutatlas.export.OutOfDate;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the numbers of an exported deck that the data set no longer gives. */
@Command(
    name = "check-deck",
    mixinStandardHelpOptions = true,
    description = "Lists the numbers of an exported deck that are out of date.")
public final class CheckDeckCommand implements Callable<Integer> {

  /**
   * What reads and compares.
   *
   * @param reader reads the data set
   * @param maker makes the pages of today
   * @param slides compares them with the deck
   */
  public record Tools(DataSetReader reader, DeckMaker maker, PresentationExporter slides) {}

  private final Supplier<Tools> maker;
  private final PrintWriter out;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DECK", description = "A .pptx that was exported.")
  private @Nullable Path deck;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data set; without it, the one that is part of the product.")
  private @Nullable Path folder;

  @Option(
      names = "--all",
      description = "Every point and row that differs instead of one line an object.")
  private boolean all;

  @Mixin private final ViewOptions view = new ViewOptions();

  /** {@code tools} makes what reads and compares; the list goes to {@code out}. */
  public CheckDeckCommand(Supplier<Tools> tools, PrintWriter out) {
    this.maker = tools;
    this.out = out;
  }

  @Override
  public Integer call() throws Cancelled {
    Tools tools = maker.get();
    Console console = Console.of(spec);
    Progress progress = console.progress();
    return new DataSource(tools.reader(), Optional.ofNullable(folder))
        .open(
            console,
            progress,
            dataSet -> compare(Console.filled(deck), dataSet, tools, console, progress));
  }

  private int compare(Path file, DataSet dataSet, Tools tools, Console console, Progress progress)
      throws Cancelled {
    try {
      DeckContents contents = tools.slides().contents(file);
      Optional<Story> told =
          new ToldStory(contents, tools.maker()).among(dataSet.stories(), console);
      DeckOrder order =
          DeckOrder.of(
              pages(contents, tools.maker()),
              view.viewpoint(dataSet.atlas(), Themes.light().name(), console.spec()),
              tools.slides().sheetSize(file));
      Deck today = Deck.of(dataSet.atlas().title(), sheets(told, order, dataSet, tools, progress));
      List<OutOfDate> found = tools.slides().check(file, today);
      found.forEach(this::print);
      return found.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    } catch (IOException e) {
      console.err(console.unread(file, e));
      return ExitCode.UNREADABLE;
    }
  }

  /** The kinds of the deck's pages; all where none of them is known. */
  private static List<String> pages(DeckContents contents, DeckMaker maker) {
    List<String> kinds = maker.kinds(contents.pages());
    return kinds.isEmpty() ? maker.words() : kinds;
  }

  private static List<Sheet> sheets(
      Optional<Story> told, DeckOrder order, DataSet dataSet, Tools tools, Progress progress)
      throws Cancelled {
    return told.isPresent()
        ? tools.maker().sheets(told.get(), order, dataSet.atlas(), progress)
        : tools.maker().sheets(order, dataSet.atlas(), progress);
  }

  /** One line an object, or one for everything that differs in it. */
  private void print(OutOfDate one) {
    String object = "slide " + one.slide() + ": " + one.object() + ": ";
    if (all) {
      one.changes().forEach(change -> out.println(object + sentence(change)));
    } else if (one.hasParts()) {
      out.println(
          object
              + one.changes().size()
              + " of "
              + one.numbers()
              + " differ, e.g. "
              + sentence(one.example()));
    } else {
      out.println(object + sentence(one.example()));
    }
  }

  private static String sentence(OutOfDate.Change change) {
    return (change.place().isEmpty() ? "" : change.place() + ": ")
        + change.was()
        + " is now "
        + change.now();
  }
}
