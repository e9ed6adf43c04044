package org.buildoutatlas.ui.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.view.Story;

/**
 * Keeps drafts on disk as they change. What is asked for is written by {@link #write}, on whatever
 * thread: of each draft only what was asked for last, and the newest never under an older one.
 */
final class DraftKeeper {

  private final Map<Path, Optional<Story>> wanted = new LinkedHashMap<>();
  private final Object writing = new Object();

  /** Asks for a draft to be kept. */
  void keep(Path file, Story story) {
    want(file, Optional.of(story));
  }

  /** Asks for a draft to be thrown away. */
  void drop(Path file) {
    want(file, Optional.empty());
  }

  private void want(Path file, Optional<Story> story) {
    synchronized (wanted) {
      // What was asked for last comes last, so that one draft may take over from another.
      wanted.remove(file);
      wanted.put(file, story);
    }
  }

  /**
   * Does all that was asked for. What fails is asked for again, unless something newer is, and does
   * not keep the rest waiting.
   *
   * @throws IOException if anything failed, the first of it
   */
  void write() throws IOException {
    synchronized (writing) {
      Map<Path, Optional<Story>> all = take();
      Optional<IOException> failed = Optional.empty();
      for (Map.Entry<Path, Optional<Story>> next : all.entrySet()) {
        try {
          write(next.getKey(), next.getValue());
        } catch (IOException e) {
          failed = failed.or(() -> Optional.of(e));
          putBack(next.getKey(), next.getValue());
        }
      }
      if (failed.isPresent()) {
        throw failed.get();
      }
    }
  }

  private static void write(Path file, Optional<Story> story) throws IOException {
    if (story.isPresent()) {
      StoryShelf.write(file, story.get());
    } else {
      Files.deleteIfExists(file);
    }
  }

  private Map<Path, Optional<Story>> take() {
    synchronized (wanted) {
      Map<Path, Optional<Story>> all = new LinkedHashMap<>(wanted);
      wanted.clear();
      return all;
    }
  }

  private void putBack(Path file, Optional<Story> story) {
    synchronized (wanted) {
      wanted.putIfAbsent(file, story);
    }
  }
}
