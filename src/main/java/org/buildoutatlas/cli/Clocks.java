package org.buildoutatlas.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The quarter to look at and the day of knowledge, as options of a command. */
final class Clocks {

  @Option(
      names = "--at",
      paramLabel = "QUARTER",
      description =
          "The quarter to look at, for example 2027Q4; that of the known-on day unless given.")
  private @Nullable Quarter at;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description =
          "Only what had been published by that day, for example 2026-03-01; all unless given.")
  private @Nullable LocalDate knownOn;

  /**
   * The given day; without one, that of the data.
   *
   * @throws ParameterException where the day lies after that of the data
   */
  LocalDate knownOn(Atlas atlas, CommandSpec spec) {
    LocalDate day = Optional.ofNullable(knownOn).orElse(atlas.asOf());
    if (day.isAfter(atlas.asOf())) {
      throw new ParameterException(
          spec.commandLine(),
          "Nothing is known after "
              + atlas.asOf()
              + ", the day of the data: choose an earlier one.");
    }
    return day;
  }

  /** The given quarter; without one, that of the day. */
  Quarter at(LocalDate day) {
    return Optional.ofNullable(at).orElseGet(() -> Quarter.of(day));
  }
}
