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

  /** Does all that was asked for. */
  void write() throws IOException {
    synchronized (writing) {
      for (Optional<Map.Entry<Path, Optional<Story>>> next = next();
          next.isPresent();
          next = next()) {
        Path file = next.get().getKey();
        if (next.get().getValue().isPresent()) {
          StoryShelf.write(file, next.get().getValue().get());
        } else {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Optional<Map.Entry<Path, Optional<Story>>> next() {
    synchronized (wanted) {
      Optional<Map.Entry<Path, Optional<Story>>> first = wanted.entrySet().stream().findFirst();
      Optional<Map.Entry<Path, Optional<Story>>> copy =
          first.map(e -> Map.entry(e.getKey(), e.getValue()));
      copy.ifPresent(e -> wanted.remove(e.getKey()));
      return copy;
    }
  }
}
