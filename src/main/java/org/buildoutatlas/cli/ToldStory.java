package org.buildoutatlas.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.export.DeckContents;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import picocli.CommandLine.ParameterException;

/**
 * The story that an exported deck tells.
 *
 * @param contents what the deck was exported with
 * @param maker knows which pages are of no story
 */
record ToldStory(DeckContents contents, DeckMaker maker) {

  /**
   * The story with the scenes that the deck has; empty where it tells none. Where a program forgot
   * the story, it is told by its scenes.
   *
   * @throws ParameterException where the data set does not have the story or its scenes, or where
   *     options say what only the scenes can
   */
  Optional<Story> among(List<Story> stories, Console console) {
    Optional<Story> story =
        contents
            .story()
            .map(id -> Story.named(id, stories).orElseThrow(() -> console.wrong(unknown(id))))
            .or(() -> isUsual() ? Optional.empty() : byScenes(stories));
    if (story.isEmpty()) {
      return story;
    }
    StoryOptions.checkSaid(console);
    List<Scene> scenes =
        story.get().scenes().stream().filter(s -> contents.pages().contains(s.id())).toList();
    if (scenes.isEmpty()) {
      throw console.wrong("No scene of the deck is in " + story.get().id() + " any more.");
    }
    return story.map(told -> told.withScenes(scenes));
  }

  private static String unknown(String id) {
    return "The deck tells the story " + id + ", which the data set does not have.";
  }

  /** Whether each of its pages is of a kind that needs no story. */
  private boolean isUsual() {
    return contents.pages().stream().noneMatch(id -> maker.kinds(Set.of(id)).isEmpty());
  }

  private Optional<Story> byScenes(List<Story> stories) {
    return stories.stream().filter(s -> ids(s).containsAll(contents.pages())).findFirst();
  }

  private static Set<String> ids(Story story) {
    return story.scenes().stream().map(Scene::id).collect(Collectors.toSet());
  }
}
