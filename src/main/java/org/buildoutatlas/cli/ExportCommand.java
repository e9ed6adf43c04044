package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.buildoutatlas.animation.Animator;
import org.buildoutatlas.animation.Shot;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.AnimationExporter;
import org.buildoutatlas.export.AnimationFiles;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.preflight.Preflight;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
   * @param animator makes maps that move
   * @param preflight looks over them
   * @param exporters write them, one format each
   */
  public record Tools(
      DataSetReader reader,
      MapPage page,
      DeckMaker maker,
      Animator animator,
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

  @Mixin private final StoryOptions story = new StoryOptions();

  @Mixin private final AnimationOptions motion = new AnimationOptions();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Size of a page: pixels, 16:9, 4:3, A4, A3 or Letter; 1920x1080 unless given.")
  private SheetSize size = SheetSize.WIDE;

  @Mixin private final FinenessOption fineness = new FinenessOption();

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "light (unless given), dark, print, stage or high-contrast.")
  private String theme = "light";

  @Mixin private final ManifestOption manifest = new ManifestOption();

  /** {@code tools} makes what reads, draws and writes, when there is something to export. */
  public ExportCommand(Supplier<Tools> tools) {
    this.maker = tools;
  }

  @Override
  public Integer call() throws Cancelled {
    Console console = Console.of(spec);
    Progress progress = console.progress();
    Path file = Console.filled(to);
    Tools tools = maker.get();
    Exporter exporter = exporterFor(file, tools.exporters(), console);
    Theme ink =
        Themes.named(theme)
            .orElseThrow(() -> console.wrong("There is no theme " + theme + ". " + themes()));
    SheetSize sheet = motion.size(exporter, size, console);
    fineness.check(exporter, console);
    Resolution resolution = fineness.of(sheet, console);
    story.check(exporter, console);
    List<String> wanted = pages.wanted(exporter, tools.maker(), console);
    table.check(exporter, console);
    manifest.check(file, console);
    motion.check(exporter, wanted, sheet, resolution, console);
    DataSource source = new DataSource(tools.reader(), Optional.ofNullable(folder));
    return source.open(
        console,
        progress,
        dataSet -> {
          Viewpoint viewpoint = view.viewpoint(dataSet.atlas(), theme, console.spec());
          Optional<Story> told = story.chosen(dataSet.stories(), console);
          Export export =
              new Export(
                  dataSet.atlas(), viewpoint, told, ink, resolution, file, console, progress);
          return written(
              source,
              file,
              console,
              switch (exporter) {
                case TableExporter tables ->
                    () -> table.save(tables, export.atlas(), viewpoint, file, progress, console);
                case AnimationExporter _, DrawingExporter _ when motion.asked(exporter) ->
                    () -> motion(export, sheet, tools.animator(), exporter);
                case DrawingExporter single when wanted.isEmpty() && told.isEmpty() ->
                    () -> map(export, tools.page(), single);
                case DrawingExporter _, DeckExporter _, AnimationExporter _ ->
                    () -> pages(export, wanted, tools, exporter);
              });
        });
  }

  /**
   * What is exported.
   *
   * @param atlas the whole one
   * @param viewpoint what is looked at
   * @param story what is told instead of pages by their words
   * @param ink the colours
   * @param resolution how fine pictures are
   * @param file the file to write
   * @param console takes complaints
   * @param progress learns how far it is
   */
  private record Export(
      Atlas atlas,
      Viewpoint viewpoint,
      Optional<Story> story,
      Theme ink,
      Resolution resolution,
      Path file,
      Console console,
      Progress progress) {

    /** What a deck of it is called. */
    String title() {
      return story.map(Story::title).orElse(atlas.title());
    }

    /** The sheets of the story, else of the pages that are wanted. */
    List<Sheet> sheets(DeckMaker maker, DeckOrder order) throws Cancelled {
      return story.isPresent()
          ? maker.sheets(story.get(), order, atlas, progress)
          : maker.sheets(order, atlas, progress);
    }
  }

  /** Writes files and gives them; none where findings forbid it. */
  private interface Writing {
    List<Path> run() throws IOException, Cancelled;
  }

  private int written(DataSource source, Path file, Console console, Writing writing)
      throws Cancelled {
    try {
      List<Path> files = writing.run();
      if (files.isEmpty()) {
        return ExitCode.FINDINGS;
      }
      manifest.save(files, source, console.spec());
      return ExitCode.DONE;
    } catch (IOException e) {
      console.err(console.unwritten(file, e));
      return ExitCode.UNREADABLE;
    }
  }

  private List<Path> map(Export export, MapPage page, DrawingExporter exporter)
      throws IOException, Cancelled {
    Drawing drawing =
        page.compose(export.atlas(), export.viewpoint(), export.ink(), size.width(), size.height());
    Metadata metadata = Metadata.of(page.caption(export.atlas(), export.viewpoint()));
    SafeFile.save(
        export.file(),
        out -> exporter.write(drawing, export.resolution(), metadata, out, export.progress()));
    return List.of(export.file());
  }

  private List<Path> motion(Export export, SheetSize sheet, Animator animator, Exporter exporter)
      throws IOException, Cancelled {
    Shot shot =
        new Shot(
            export.atlas(),
            export.viewpoint(),
            List.of(),
            export.ink(),
            sheet.width(),
            sheet.height());
    return AnimationFiles.save(
        motion.of(animator, shot, export.console()),
        exporter,
        export.file(),
        export.resolution(),
        export.progress());
  }

  private List<Path> pages(Export export, List<String> wanted, Tools tools, Exporter exporter)
      throws IOException, Cancelled {
    Exporter suited = pages.suited(exporter, export.console());
    SheetSize asked = pages.size(suited, export.file(), size, export.console());
    SheetSize laid = asked.laidOut();
    List<Sheet> sheets =
        export.sheets(tools.maker(), DeckOrder.of(wanted, export.viewpoint(), laid));
    List<Finding> findings =
        StoryOptions.findings(
            export.story(),
            tools
                .preflight()
                .check(sheets, export.atlas().asOf(), PageOptions.misfits(suited, sheets)));
    export.console().err(findings);
    if (pages.isStrict() && !findings.isEmpty()) {
      return List.of();
    }
    Deck deck = Deck.of(export.title(), sheets);
    return pages.save(
        export.story().map(Story::id).map(deck::telling).orElse(deck),
        suited,
        export.file(),
        export.resolution().scale() * asked.width() / laid.width(),
        export.console());
  }

  private static Exporter exporterFor(Path file, Exporters exporters, Console console) {
    return exporters
        .forFile(file)
        .orElseThrow(
            () ->
                console.wrong(
                    "The ending of "
                        + file
                        + " is no format that can be written. Use "
                        + exporters.endings()
                        + "."));
  }

  private static String themes() {
    return "Use " + Themes.all().stream().map(Theme::name).collect(Collectors.joining(", ")) + ".";
  }
}
