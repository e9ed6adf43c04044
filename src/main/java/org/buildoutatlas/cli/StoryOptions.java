package org.buildoutatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.export.AnimationExporter;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.preflight.Flaw;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which story is exported and which of its scenes, as options of a command. */
final class StoryOptions {

  /** What a scene says itself. */
  private static final List<String> SAID_BY_SCENES =
      List.of(
          "--page",
          "--all-sites",
          "--view",
          "--at",
          "--known-on",
          "--filter",
          "--adjacent",
          "--play",
          "--fly",
          "--table");

  @Option(
      names = "--story",
      paramLabel = "NAME",
      description =
          "A story of the data set, by its id or title: a page for each scene, with its words and"
              + " dates.")
  private @Nullable String name;

  @Option(
      names = "--scene",
      split = ",",
      paramLabel = "N",
      description = "Only these scenes of the story, by their numbers from 1.")
  private List<Integer> scenes = List.of();

  /**
   * Checks the options before anything is read.
   *
   * @throws ParameterException where options do not go together
   */
  void check(Exporter exporter, Console console) {
    if (name == null) {
      if (!scenes.isEmpty()) {
        throw console.wrong("Scenes belong to a story: add --story.");
      }
      return;
    }
    if (exporter instanceof TableExporter || exporter instanceof AnimationExporter) {
      throw console.wrong(
          "A story is not written as ." + exporter.ending() + ": use .pptx, .pdf, .png or .svg.");
    }
    checkSaid(console);
  }

  /**
   * Checks that no option says what scenes say themselves.
   *
   * @throws ParameterException where one does
   */
  static void checkSaid(Console console) {
    List<String> both =
        SAID_BY_SCENES.stream()
            .filter(o -> console.spec().commandLine().getParseResult().hasMatchedOption(o))
            .toList();
    if (!both.isEmpty()) {
      throw console.wrong(
          "The scenes of a story say themselves what they show: leave out "
              + String.join(", ", both)
              + ".");
    }
  }

  /**
   * The story that is asked for, with the scenes that are; empty where none is.
   *
   * @throws ParameterException where there is no such story or scene
   */
  Optional<Story> chosen(List<Story> stories, Console console) {
    return Optional.ofNullable(name)
        .map(
            asked ->
                Story.named(asked, stories)
                    .orElseThrow(() -> console.wrong(unknown(asked, stories))))
        .map(story -> story.withScenes(some(story, console)));
  }

  private List<Scene> some(Story story, Console console) {
    if (scenes.isEmpty()) {
      return story.scenes();
    }
    int count = story.scenes().size();
    List<Scene> some = new ArrayList<>();
    for (int number : scenes) {
      if (number < 1 || number > count) {
        throw console.wrong(
            "There is no scene " + number + " in " + story.id() + ". Use 1 to " + count + ".");
      }
      some.add(story.scenes().get(number - 1));
    }
    return some;
  }

  private static String unknown(String name, List<Story> stories) {
    return stories.isEmpty()
        ? "The data set holds no story."
        : "There is no story "
            + name
            + ". Use "
            + stories.stream().map(Story::id).collect(Collectors.joining(" or "))
            + ".";
  }

  /** What the scenes name and the data set has not, and what else is to be looked at. */
  static List<Finding> findings(Optional<Story> story, List<Flaw> flaws) {
    Findings marks = new Findings();
    List<Scene> told = story.map(Story::scenes).orElse(List.of());
    for (int i = 0; i < told.size(); i++) {
      Position page = Position.of("page %02d %s".formatted(i + 1, told.get(i).id()));
      told.get(i).remarks().forEach(remark -> marks.warning(page, "scene.marked", remark));
    }
    return Stream.concat(marks.sorted().stream(), flaws.stream().map(Flaw::finding))
        .sorted()
        .toList();
  }
}
