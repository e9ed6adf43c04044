package org.buildoutatlas.cli;

import java.time.LocalDate;
import org.buildoutatlas.filter.Expression;
import org.buildoutatlas.filter.Mistake;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is looked at, as options of a command. */
final class ViewOptions {

  @Option(
      names = "--view",
      paramLabel = "us|korea|pacific|world|globe",
      description = "Which map; us unless given.")
  private Region view = Region.UNITED_STATES;

  @Mixin private final Clocks clocks = new Clocks();

  @Option(names = "--adjacent", description = "Count the US sites beside Stargate too.")
  private boolean adjacent;

  @Option(
      names = "--filter",
      paramLabel = "EXPRESSION",
      description =
          "Only sites that meet an ECQL expression stand out, for example \"gw >= 1\"; all unless"
              + " given.")
  private String expression = "";

  /**
   * What is looked at, in the theme of that name.
   *
   * @throws ParameterException where an option is wrong
   */
  Viewpoint viewpoint(Atlas atlas, String theme, CommandSpec spec) {
    LocalDate day = clocks.knownOn(atlas, spec);
    return Viewpoint.opening(day)
        .withRegion(view)
        .withTheme(theme)
        .withFilter(filter(spec))
        .withAdjacentSites(adjacent)
        .withAt(clocks.at(day));
  }

  private Filter filter(CommandSpec spec) {
    if (expression.isBlank()) {
      return Filter.NONE;
    }
    return switch (Expression.read(expression)) {
      case Expression.Read _ -> Filter.NONE.withExpression(expression);
      case Expression.Wrong wrong ->
          throw new ParameterException(spec.commandLine(), sentence(wrong.mistake()));
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
}
