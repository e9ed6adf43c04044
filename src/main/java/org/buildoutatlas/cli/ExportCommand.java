package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.filter.Expression;
import org.buildoutatlas.filter.Mistake;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Caption;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
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

/**
 * Draws the page of the window's map into a file, or writes the facts as tables, without a display.
 * The same input gives the same bytes.
 */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Draws a map into a file, or writes tables of facts. Needs no display.")
public final class ExportCommand implements Callable<Integer> {

  /**
   * What reads, draws and writes.
   *
   * @param reader reads the data set
   * @param page draws it
   * @param exporters write it, one format each
   */
  public record Tools(DataSetReader reader, MapPage page, Exporters exporters) {}

  private final Supplier<Tools> maker;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The data set; without it, the one that is part of the product.")
  private @Nullable Path folder;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; its ending chooses the format.")
  private @Nullable Path to;

  @Option(
      names = "--view",
      paramLabel = "us|korea|pacific|world|globe",
      description = "Which map; us unless given.")
  private Region view = Region.UNITED_STATES;

  @Mixin private final Clocks clocks = new Clocks();

  @Mixin private final TableOption table = new TableOption();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Size of the page in pixels; 1920x1080 unless given.")
  private PageSize size = new PageSize(1920, 1080);

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "Pixels of the file per pixel of the page, 1 to 8; 1 unless given.")
  private double scale = 1;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "light (unless given), dark, print, stage or high-contrast.")
  private String theme = "light";

  @Option(
      names = "--filter",
      paramLabel = "EXPRESSION",
      description =
          "Only sites that meet an ECQL expression stand out, for example \"gw >= 1\"; all unless"
              + " given.")
  private String expression = "";

  /** {@code tools} makes what reads, draws and writes, when there is something to export. */
  public ExportCommand(Supplier<Tools> tools) {
    this.maker = tools;
  }

  @Override
  public Integer call() throws Cancelled {
    Path file = require(to);
    Tools tools = maker.get();
    Exporter exporter = exporterFor(file, tools.exporters());
    table.check(exporter, require(spec));
    Theme ink =
        Themes.named(theme)
            .orElseThrow(() -> wrong("There is no theme " + theme + ". " + themes()));
    if (!(scale >= 1 && scale <= 8)) {
      throw wrong("The scale is 1 to 8, not " + scale + ".");
    }
    if (Math.max(size.width(), size.height()) * scale > PageSize.MOST) {
      throw wrong(
          "A picture has at most "
              + PageSize.MOST
              + " pixels a side: choose a smaller size or scale.");
    }
    Reading reading =
        folder == null
            ? tools.reader().readEmbedded(Progress.NONE)
            : tools.reader().read(folder, Progress.NONE);
    return switch (reading) {
      case Reading.Rejected rejected -> {
        rejected.findings().forEach(f -> err(f.toString()));
        yield rejected.unreadable() ? ExitCode.UNREADABLE : ExitCode.FINDINGS;
      }
      case Reading.Accepted accepted ->
          write(accepted.dataSet().atlas(), ink, tools.page(), exporter, file);
    };
  }

  private int write(Atlas atlas, Theme ink, MapPage page, Exporter exporter, Path file)
      throws Cancelled {
    Viewpoint viewpoint = viewpoint(atlas);
    SafeFile.Content content =
        switch (exporter) {
          case DrawingExporter pictures -> picture(pictures, atlas, viewpoint, ink, page);
          case TableExporter tables -> table.content(tables, atlas, viewpoint, require(spec));
          case DeckExporter decks -> throw new IllegalStateException("No deck for " + decks);
        };
    try {
      SafeFile.save(file, content);
    } catch (IOException e) {
      err(
          "Could not write "
              // A failure of the file system names the file itself.
              + (e instanceof FileSystemException ? "" : file + ": ")
              + e.getMessage()
              + ". Choose a folder that can be written to.");
      return ExitCode.UNREADABLE;
    }
    return ExitCode.DONE;
  }

  private SafeFile.Content picture(
      DrawingExporter exporter, Atlas atlas, Viewpoint viewpoint, Theme ink, MapPage page)
      throws Cancelled {
    Drawing drawing = page.compose(atlas, viewpoint, ink, size.width(), size.height());
    Caption caption = page.caption(atlas, viewpoint);
    Metadata metadata = new Metadata(caption.title(), caption.support(), caption.sources());
    return out -> exporter.write(drawing, scale, metadata, out, Progress.NONE);
  }

  private Viewpoint viewpoint(Atlas atlas) {
    LocalDate day = clocks.knownOn(atlas, require(spec));
    Viewpoint opening =
        Viewpoint.opening(day).withRegion(view).withTheme(theme).withFilter(filter());
    return opening.withAt(clocks.at(day));
  }

  private Filter filter() {
    if (expression.isBlank()) {
      return Filter.NONE;
    }
    return switch (Expression.read(expression)) {
      case Expression.Read _ -> Filter.NONE.withExpression(expression);
      case Expression.Wrong wrong -> throw wrong(sentence(wrong.mistake()));
    };
  }

  /** The expression, a mark below the mistake, and what to do about it. */
  private String sentence(Mistake mistake) {
    return expression
        + System.lineSeparator()
        + " ".repeat(mistake.start())
        + "^"
        + System.lineSeparator()
        + new Words()
            .text(
                "ui.filter.mistake." + mistake.kind().word(),
                mistake.met(),
                mistake.hint(),
                mistake.start() + 1);
  }

  private Exporter exporterFor(Path file, Exporters exporters) {
    return exporters
        .forFile(file)
        .filter(e -> !(e instanceof DeckExporter))
        .orElseThrow(
            () ->
                wrong(
                    "The ending of "
                        + file
                        + " is no format that can be written. Use "
                        + exporters.endings()
                        + "."));
  }

  private static String themes() {
    return "Use " + Themes.all().stream().map(Theme::name).collect(Collectors.joining(", ")) + ".";
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(require(spec).commandLine(), sentence);
  }

  private void err(String line) {
    require(spec).commandLine().getErr().println(line);
  }

  private static <T> T require(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Filled in before the command is called");
    }
    return value;
  }
}
