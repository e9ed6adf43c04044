package org.buildoutatlas.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Puts the commands under one name and teaches them our words for regions, quarters and sizes. */
public final class Commands {

  private Commands() {}

  /**
   * The command line made of a root command and its subcommands.
   *
   * @param root the command that opens the window
   * @param subcommands each annotated with its name
   * @param out where results go
   * @param err where complaints go
   */
  public static CommandLine of(
      Object root, List<Object> subcommands, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(root);
    subcommands.forEach(line::addSubcommand);
    line.registerConverter(
        Region.class, as(Region::of, "is no map: use us, korea, pacific, world or globe"));
    line.registerConverter(Quarter.class, as(Quarter::parse, "is no quarter: write it as 2027Q4"));
    line.registerConverter(
        SheetSize.class,
        as(
            PageSize::parse,
            "is no size: write it as 1920x1080, 320x240 to 16384x16384, or use "
                + String.join(", ", SheetSize.names())));
    line.registerConverter(
        LocalDate.class, as(Commands::day, "is no day of the calendar: write it as 2026-03-01"));
    line.registerConverter(
        QuarterSpan.class,
        as(
            FromTo::quarters,
            "are no quarters: write them as 2025..2030 or 2025Q3..2027Q4, the earlier first"));
    line.registerConverter(
        FromTo.class,
        as(
            FromTo::maps,
            "is no flight: write it as us..korea, from one of us, korea, pacific, world and globe"
                + " to another"));
    line.setOut(out).setErr(err);
    line.setExecutionExceptionHandler(new PlainFailure());
    line.setParameterExceptionHandler(new WrongOption());
    return line;
  }

  private static Optional<LocalDate> day(String text) {
    return PartialDate.parse(text)
        .filter(date -> date.first().equals(date.last()))
        .map(PartialDate::first);
  }

  private static <T> ITypeConverter<T> as(Function<String, Optional<T>> parse, String complaint) {
    return text ->
        parse
            .apply(text)
            .orElseThrow(() -> new TypeConversionException("'" + text + "' " + complaint));
  }
}
