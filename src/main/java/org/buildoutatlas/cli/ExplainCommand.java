package org.buildoutatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.SavedScenario;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Explanation;
import org.buildoutatlas.explain.ExplanationJson;
import org.buildoutatlas.explain.ExplanationText;
import org.buildoutatlas.explain.FigureList;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.explain.OutlookFigures;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints where a number comes from, or lists all numbers that can be explained. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows where a figure comes from, down to its sources and assumptions.",
    customSynopsis = {
      "buildout-atlas explain [FOLDER] FIGURE [--at QUARTER] [--known-on DATE]",
      "                       [--adjacent] [--scenario FILE] [--profile NAME]",
      "                       [--preset NAME | --weights LIST] [--format text|json]",
      "buildout-atlas explain [FOLDER] --list [--at QUARTER] [--known-on DATE]",
      "                       [--adjacent] [--scenario FILE] [--profile NAME]",
      "                       [--preset NAME | --weights LIST] [--format text|json]"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the data set or the scenario has errors",
      "2:wrong usage, or there is no such figure",
      "3:the folder or the scenario could not be read"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Supplier<DataSetReader> reader;
  private final PrintWriter out;
  private final Words words = new Words();
  private final Numbers numbers = new Numbers();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..2",
      paramLabel = "[FOLDER] FIGURE",
      description =
          "The data set, without it the one that is part of the product; and the id of a figure,"
              + " for example counted or site.abilene.cost.")
  private List<String> given = List.of();

  @Option(names = "--list", description = "Names all figures with their values.")
  private boolean list;

  @Mixin private final Clocks clocks = new Clocks();

  @Option(names = "--adjacent", description = "Counts the US sites beside Stargate too.")
  private boolean adjacent;

  @Mixin private final ScenarioOption scenario = new ScenarioOption();

  @Mixin private final SitingOptions siting = new SitingOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How it is printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  /** How explanations are printed; the words of the command line. */
  @SuppressWarnings("JavaCase")
  enum Format {
    text,
    json
  }

  /**
   * Makes the command.
   *
   * @param reader makes what reads the data set, when there is something to read
   * @param out takes up the explanation
   */
  public ExplainCommand(Supplier<DataSetReader> reader, PrintWriter out) {
    this.reader = reader;
    this.out = out;
  }

  /** Reads, explains or lists, and gives the exit code. */
  @Override
  public Integer call() throws Cancelled {
    int figure = list ? 0 : 1;
    if (given.size() < figure || given.size() > figure + 1) {
      throw Console.of(spec)
          .wrong(
              list
                  ? "Name at most a folder with --list."
                  : "Name the figure to explain, for example counted; --list names them all.");
    }
    Optional<Path> folder =
        given.size() > figure ? Optional.of(Path.of(given.getFirst())) : Optional.empty();
    return new DataSource(reader.get(), folder)
        .open(
            Console.of(spec),
            Progress.NONE,
            dataSet -> {
              Findings findings = new Findings();
              Optional<SavedScenario> supposed = scenario.read(dataSet.atlas(), findings);
              return supposed.isPresent()
                  ? answer(dataSet.atlas(), supposed.get())
                  : refused(findings);
            });
  }

  private int answer(Atlas atlas, SavedScenario supposed) throws Cancelled {
    String id = list ? "" : given.getLast();
    Figures figures = figures(atlas, supposed, id);
    if (!list && figures.figure(id).isEmpty()) {
      throw unknown(figures(atlas, supposed, ""), id);
    }
    out.print(list ? list(figures) : explanation(figures, id));
    out.flush();
    return ExitCode.DONE;
  }

  private int refused(Findings findings) {
    Console.of(spec).err(findings.sorted());
    boolean unread = findings.sorted().stream().anyMatch(f -> f.code().startsWith("file."));
    return unread ? ExitCode.UNREADABLE : ExitCode.FINDINGS;
  }

  private Figures figures(Atlas atlas, SavedScenario supposed, String id) throws Cancelled {
    LocalDate day = clocks.knownOn(atlas, Console.filled(spec));
    Quarter quarter = clocks.at(day);
    boolean all = adjacent || supposed.adjacent();
    Figures figures = compared(Figures.of(atlas, day, quarter, all), id);
    return id.isEmpty() || OutlookFigures.isOne(id)
        ? new OutlookFigures(atlas, supposed.adjustments(), all).addTo(figures, id, Progress.NONE)
        : figures;
  }

  /** With how candidates compare; rankings are drawn only for what rests on them. */
  private Figures compared(Figures figures, String id) throws Cancelled {
    SitingOptions.Choice choice = siting.of(figures.known().siting(), Console.of(spec));
    return id.isEmpty() || Figures.isDrawn(id)
        ? figures.withChances(choice.profile(), choice.weights(), Progress.NONE)
        : figures.withCandidates(choice.profile(), choice.weights());
  }

  private String list(Figures figures) {
    FigureList all = new FigureList(new Explainer(words, numbers, figures), figures);
    return switch (format) {
      case text -> all.text();
      case json -> all.json();
    };
  }

  private String explanation(Figures figures, String id) {
    Explanation explanation = new Explainer(words, numbers, figures).explain(id).orElseThrow();
    return switch (format) {
      case text -> new ExplanationText(words, numbers).of(explanation);
      case json -> ExplanationJson.of(explanation);
    };
  }

  private ParameterException unknown(Figures figures, String id) {
    if (Figures.isFlip(id, figures.known())) {
      return Console.of(spec)
          .wrong(
              "There is no figure "
                  + id
                  + ": whatever the criterion weighs, the first two stay in their places.");
    }
    return Console.of(spec)
        .wrong(
            "There is no figure "
                + id
                + " at "
                + figures.at()
                + " as known on "
                + figures.knownOn()
                + ". Nearest: "
                + String.join(", ", NearFigures.of(id, figures.ids()))
                + "; --list names all.");
  }
}
