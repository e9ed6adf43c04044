package org.buildoutatlas.ui.story;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.buildoutatlas.view.Story;

/**
 * Work that was not saved when it was left.
 *
 * @param story as it was left
 * @param file where it is kept
 * @param kept when it was kept
 * @param saved when the story's own file was last written; empty where there is none
 */
record StoryDraft(Story story, Path file, Instant kept, Optional<Instant> saved) {

  /** Whether the story was saved after the draft was kept, be it by somebody else. */
  boolean isOlder() {
    return saved.filter(s -> s.isAfter(kept)).isPresent();
  }
}
