package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.preflight.Flaw;
import org.buildoutatlas.preflight.Preflight;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Viewpoint;
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
 * Draws the window's map, or pages, into files, without a display. The same input gives the same
 * bytes.
 */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Draws a map or pages into files. Needs no display.")
public final class ExportCommand implements Callable<Integer> {

  /**
   * What reads, draws and writes.
   *
   * @param reader reads the data set
   * @param page draws the window's map
   * @param maker makes pages
   * @param preflight looks over them
   * @param exporters write them, one format each
   */
  public record Tools(
      DataSetReader reader,
      MapPage page,
      DeckMaker maker,
      Preflight preflight,
      Exporters exporters) {}

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

  @Mixin private final ViewOptions view = new ViewOptions();

  @Mixin private final TableOption table = new TableOption();

  @Mixin private final PageOptions pages = new PageOptions();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Size of a page: pixels, 16:9, 4:3, A4, A3 or Letter; 1920x1080 unless given.")
  private SheetSize size = SheetSize.WIDE;

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

  /** {@code tools} makes what reads, draws and writes, when there is something to export. */
  public ExportCommand(Supplier<Tools> tools) {
    this.maker = tools;
  }

  @Override
  public Integer call() throws Cancelled {
    Path file = require(to);
    Tools tools = maker.get();
    Exporter exporter = exporterFor(file, tools.exporters());
    Theme ink =
        Themes.named(theme)
            .orElseThrow(() -> wrong("There is no theme " + theme + ". " + themes()));
    checkScale();
    List<String> wanted = pages.wanted(exporter, tools.maker(), require(spec));
    table.check(exporter, require(spec));
    Reading reading =
        folder == null
            ? tools.reader().readEmbedded(Progress.NONE)
            : tools.reader().read(folder, Progress.NONE);
    return switch (reading) {
      case Reading.Rejected rejected -> {
        rejected.findings().forEach(f -> err(f.toString()));
        yield rejected.unreadable() ? ExitCode.UNREADABLE : ExitCode.FINDINGS;
      }
      case Reading.Accepted accepted -> {
        Atlas atlas = accepted.dataSet().atlas();
        Viewpoint viewpoint = view.viewpoint(atlas, theme, require(spec));
        yield written(
            file,
            switch (exporter) {
              case TableExporter tables ->
                  () -> table.save(tables, atlas, viewpoint, file, require(spec));
              case DrawingExporter single when wanted.isEmpty() ->
                  () -> map(atlas, viewpoint, ink, tools.page(), single, file);
              case DrawingExporter _, DeckExporter _ ->
                  () -> pages(wanted, atlas, viewpoint, tools, exporter, file);
            });
      }
    };
  }

  /** Writes files and tells the exit code. */
  private interface Writing {
    int run() throws IOException, Cancelled;
  }

  private int written(Path file, Writing writing) throws Cancelled {
    try {
      return writing.run();
    } catch (IOException e) {
      err(
          "Could not write "
              // A failure of the file system names the file itself.
              + (e instanceof FileSystemException ? "" : file + ": ")
              + e.getMessage()
              + ". Choose a folder that can be written to.");
      return ExitCode.UNREADABLE;
    }
  }

  private int map(
      Atlas atlas,
      Viewpoint viewpoint,
      Theme ink,
      MapPage page,
      DrawingExporter exporter,
      Path file)
      throws IOException, Cancelled {
    Drawing drawing = page.compose(atlas, viewpoint, ink, size.width(), size.height());
    Metadata metadata = Metadata.of(page.caption(atlas, viewpoint));
    SafeFile.save(file, out -> exporter.write(drawing, scale, metadata, out, Progress.NONE));
    return ExitCode.DONE;
  }

  private int pages(
      List<String> wanted,
      Atlas atlas,
      Viewpoint viewpoint,
      Tools tools,
      Exporter exporter,
      Path file)
      throws IOException, Cancelled {
    Exporter suited = pages.suited(exporter, require(spec));
    SheetSize sheet = pages.size(suited, size);
    List<Sheet> sheets =
        tools.maker().sheets(DeckOrder.of(wanted, viewpoint, sheet), atlas, Progress.NONE);
    List<Flaw> flaws = tools.preflight().check(sheets, atlas.asOf());
    flaws.forEach(flaw -> err(flaw.finding().toString()));
    if (pages.isStrict() && !flaws.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    return pages.save(Deck.of(atlas.title(), sheets), suited, file, scale, require(spec));
  }

  private void checkScale() {
    if (!(scale >= 1 && scale <= 8)) {
      throw wrong("The scale is 1 to 8, not " + scale + ".");
    }
    if (Math.max(size.width(), size.height()) * scale > SheetSize.MOST) {
      throw wrong(
          "A picture has at most "
              + SheetSize.MOST
              + " pixels a side: choose a smaller size or scale.");
    }
  }

  private Exporter exporterFor(Path file, Exporters exporters) {
    return exporters
        .forFile(file)
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
