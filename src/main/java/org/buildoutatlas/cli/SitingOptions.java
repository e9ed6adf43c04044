package org.buildoutatlas.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.check.Nearest;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.WeightsText;
import org.buildoutatlas.words.Words;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which profile and by which weights the Korean candidates are compared. */
final class SitingOptions {

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "In which profile the Korean candidates are compared, quayside or offshore; quayside"
              + " unless given.")
  private String profile = Profile.QUAYSIDE;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description =
          "By which preset of weights, for example equal or cooling-first; the profile's own unless"
              + " given.")
  private String preset = "";

  @Option(
      names = "--weights",
      paramLabel = "LIST",
      description =
          "By which weights, for example cooling=35,waves=10; any sum will do, and what is not"
              + " named weighs nothing.")
  private String weights = "";

  /**
   * What was chosen.
   *
   * @param profile its id
   * @param weights by criterion; empty for those of the profile
   */
  record Choice(String profile, Map<String, Double> weights) {}

  /**
   * What was chosen of a data set.
   *
   * @throws ParameterException where there is no such thing, or the weights cannot be read
   */
  Choice of(Siting all, Console console) {
    List<String> profiles = all.method().profiles().stream().map(Profile::id).toList();
    if (!profiles.contains(profile)) {
      throw console.wrong(
          "There is no profile "
              + profile
              + ". There are "
              + String.join(", ", profiles)
              + "."
              + Nearest.suggestion(profile, profiles));
    }
    if (!preset.isEmpty() && !weights.isEmpty()) {
      throw console.wrong("Weights come from a preset or from a list: leave out one of the two.");
    }
    Siting siting = all.under(profile);
    return new Choice(
        profile,
        preset.isEmpty()
            ? weights.isEmpty() ? Map.of() : listed(siting, console)
            : preset(siting, all, console).weights());
  }

  private Preset preset(Siting siting, Siting all, Console console) {
    Optional<Preset> known = called(siting.presets());
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Profile> other =
        all.method().profiles().stream().filter(p -> called(p.presets()).isPresent()).findFirst();
    if (other.isPresent()) {
      throw console.wrong(
          "The preset "
              + preset
              + " belongs to another profile: add --profile "
              + other.get().id()
              + ".");
    }
    List<String> ids = siting.presets().stream().map(Preset::id).toList();
    throw console.wrong(
        "There is no preset "
            + preset
            + ". There are "
            + String.join(", ", ids)
            + "."
            + Nearest.suggestion(preset, ids));
  }

  /** By its id, or by its name in whatever letters. */
  private Optional<Preset> called(List<Preset> presets) {
    return presets.stream()
        .filter(p -> p.id().equals(preset) || p.name().equalsIgnoreCase(preset))
        .findFirst();
  }

  private Map<String, Double> listed(Siting siting, Console console) {
    return switch (WeightsText.read(weights, siting)) {
      case WeightsText.Reading.Read read -> read.weights();
      case WeightsText.Reading.Wrong wrong -> throw console.wrong(sentence(wrong, siting));
    };
  }

  /** The list, a mark below the mistake, and what to do about it. */
  private String sentence(WeightsText.Reading.Wrong wrong, Siting siting) {
    String kind = wrong.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String key = "ui.weights.mistake." + (wrong.hint().isPresent() ? kind + ".like" : kind);
    Words words = new Words();
    return weights
        + System.lineSeparator()
        + " ".repeat(wrong.start())
        + "^"
        + System.lineSeparator()
        + words.text(
            words.has(key) ? key : "ui.weights.mistake." + kind,
            wrong.met(),
            wrong.hint().orElse(""),
            String.join(", ", siting.criteria().stream().map(Criterion::id).toList()),
            wrong.start() + 1);
  }
}
