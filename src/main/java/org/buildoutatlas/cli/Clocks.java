package org.buildoutatlas.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The day of knowledge as an option states it. */
final class Clocks {

  private Clocks() {}

  /**
   * The given day; without one, that of the data.
   *
   * @throws ParameterException where the day lies after that of the data
   */
  static LocalDate knownOn(Atlas atlas, @Nullable LocalDate given, CommandSpec spec) {
    LocalDate day = Optional.ofNullable(given).orElse(atlas.asOf());
    if (day.isAfter(atlas.asOf())) {
      throw new ParameterException(
          spec.commandLine(),
          "Nothing is known after "
              + atlas.asOf()
              + ", the day of the data: choose an earlier one.");
    }
    return day;
  }
}
