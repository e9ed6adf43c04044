package org.buildoutatlas.cli;

import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.page.SheetSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How fine a picture is: in pixels a pixel of its page, or in pixels an inch. */
final class FinenessOption {

  private static final double LEAST_DPI = 36;
  private static final double MOST_DPI = 2400;
  private static final double MOST_SCALE = 8;

  @ArgGroup private final Either either = new Either();

  /** One of the two. */
  private static final class Either {

    @Option(
        names = "--scale",
        paramLabel = "N",
        description = "Pixels of a picture per pixel of its page, 1 to 8; 1 unless given.")
    private @Nullable Double scale;

    @Option(
        names = "--dpi",
        paramLabel = "N",
        description = "Pixels of a picture per inch of its page on paper, 36 to 2400.")
    private @Nullable Double dpi;
  }

  /**
   * Checks that a format has pixels.
   *
   * @throws ParameterException where an option is given to one that has none
   */
  void check(Exporter exporter, Console console) {
    if ((either.dpi != null || either.scale != null)
        && (exporter instanceof TableExporter || exporter instanceof PresentationExporter)) {
      throw console.wrong(
          "A ." + exporter.ending() + " file has no pixels: leave out --scale and --dpi.");
    }
  }

  /**
   * The resolution of pages of a size.
   *
   * @throws ParameterException where an option is wrong, or the picture would be too large
   */
  Resolution of(SheetSize size, Console console) {
    Resolution resolution = asked(size, console);
    if (Math.max(size.width(), size.height()) * resolution.scale() > SheetSize.MOST) {
      throw console.wrong(
          "A picture has at most "
              + SheetSize.MOST
              + " pixels a side: choose a smaller size or scale.");
    }
    return resolution;
  }

  private Resolution asked(SheetSize size, Console console) {
    if (either.dpi != null) {
      double dpi = either.dpi;
      if (!(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
        throw console.wrong("--dpi is 36 to 2400, not " + dpi + ".");
      }
      return Resolution.dpi(size, dpi);
    }
    double scale = either.scale == null ? 1 : either.scale;
    if (!(scale >= 1 && scale <= MOST_SCALE)) {
      throw console.wrong("The scale is 1 to 8, not " + scale + ".");
    }
    return Resolution.of(size, scale);
  }
}
