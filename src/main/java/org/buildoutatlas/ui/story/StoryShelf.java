package org.buildoutatlas.ui.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.StoryFile;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Sha256;

/**
 * Where the stories of a data set are saved, and the drafts of what is not: the folder of the data
 * set, or for the product's own one the folder of the settings.
 *
 * @param stories the folder of saved stories
 * @param drafts the folder of drafts of this data set
 * @param beside whether the saved stories lie beside the data set and are not read with it
 */
record StoryShelf(Path stories, Path drafts, boolean beside) {

  private static final String ENDING = ".json";

  /** What a draft of another draft's story has between the story's id and a number. */
  private static final String AGAIN = "~";

  /** How long a half-written file is left alone: another window may be writing it. */
  private static final Duration WRITING = Duration.ofMinutes(1);

  /**
   * What was found.
   *
   * @param saved the stories in their own folder, where it is not read with the data set
   * @param drafts work that was left unsaved, the newest first
   * @param problems what could not be read, a sentence each
   */
  record Found(List<Story> saved, List<StoryDraft> drafts, List<String> problems) {

    /** Copies the lists. */
    Found {
      saved = List.copyOf(saved);
      drafts = List.copyOf(drafts);
      problems = List.copyOf(problems);
    }
  }

  /**
   * The shelf of a data set.
   *
   * @param folder its folder; empty for the one that is part of the product
   * @param settings the folder of the settings
   */
  static StoryShelf of(Optional<Path> folder, Path settings) {
    Path drafts = settings.resolve("drafts");
    return folder
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .map(f -> new StoryShelf(f.resolve("stories"), drafts.resolve(key(f)), false))
        .orElseGet(
            () -> new StoryShelf(settings.resolve("stories"), drafts.resolve("product"), true));
  }

  /** The folder's name, and what tells it from others of the same name. */
  private static String key(Path folder) {
    String digits = Sha256.of(folder.toString().getBytes(StandardCharsets.UTF_8));
    String name = Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
    return name.replaceAll("[^A-Za-z0-9-]", "_") + "-" + digits.substring(0, 8);
  }

  /** Where a story is saved. */
  Path file(String id) {
    return stories.resolve(id + ENDING);
  }

  /** Where the draft of a story is kept: not where one lies that is still to be recovered. */
  Path draft(String id, List<Path> taken) {
    Path file = drafts.resolve(id + ENDING);
    for (int number = 2; taken.contains(file); number++) {
      file = drafts.resolve(id + AGAIN + number + ENDING);
    }
    return file;
  }

  /** Writes a story, all or nothing; its folder is made where it is missing. */
  static void write(Path file, Story story) throws IOException {
    Files.createDirectories(Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
    byte[] text = new StoryFile().text(story).getBytes(StandardCharsets.UTF_8);
    try {
      SafeFile.save(file, out -> out.write(text));
    } catch (Cancelled e) {
      throw new IllegalStateException("Nobody cancels what is not told of it", e);
    }
  }

  /**
   * Whether a file holds another story than was last read from it or saved to it; not where there
   * is no file.
   *
   * @param known as it was; empty where it was never saved
   */
  static boolean isChanged(Path file, Optional<Story> known, Atlas atlas) {
    if (!Files.exists(file)) {
      return false;
    }
    Optional<Story> now = new StoryFile().read(file, atlas, new Findings());
    return now.isEmpty() || !now.equals(known.map(s -> s.withId(now.get().id())));
  }

  /** Reads what lies here; what is broken is told and left where it is. */
  Found read(Atlas atlas) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Story> saved = new ArrayList<>();
    if (beside) {
      for (Path file : files(stories)) {
        read(file, atlas, problems).ifPresent(saved::add);
      }
    }
    sweep();
    List<StoryDraft> left = new ArrayList<>();
    for (Path file : files(drafts)) {
      Optional<Story> story = read(file, atlas, problems);
      if (story.isPresent()) {
        Story own = story.get().withId(story.get().id().replaceFirst(AGAIN + ".*", ""));
        left.add(new StoryDraft(own, file, time(file), savedTime(own.id())));
      }
    }
    left.sort((a, b) -> b.kept().compareTo(a.kept()));
    return new Found(saved, left, problems);
  }

  private static Optional<Story> read(Path file, Atlas atlas, List<String> problems) {
    Findings findings = new Findings();
    Optional<Story> story = new StoryFile().read(file, atlas, findings);
    if (story.isEmpty()) {
      problems.add(
          file + ": " + findings.sorted().stream().findFirst().map(Finding::sentence).orElse(""));
    }
    return story;
  }

  private Optional<Instant> savedTime(String id) throws IOException {
    return Files.isRegularFile(file(id)) ? Optional.of(time(file(id))) : Optional.empty();
  }

  private static Instant time(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  private static List<Path> files(Path folder) throws IOException {
    return list(folder, name -> name.endsWith(ENDING) && !name.startsWith("."));
  }

  /** Takes away what a process that ended in the midst of writing has left. */
  private void sweep() throws IOException {
    for (Path part : list(drafts, name -> name.startsWith(".") && name.endsWith(".part"))) {
      if (time(part).isBefore(Instant.now().minus(WRITING))) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static List<Path> list(Path folder, Predicate<String> named) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> named.test(String.valueOf(file.getFileName())))
          .sorted()
          .toList();
    }
  }
}
