package org.buildoutatlas.ui.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Tales;

/**
 * A process that edits a story without end and keeps drafts of it, to be killed. It says {@code
 * edited N} when it asks for a draft and {@code kept N} when that or a later one is on disk, each
 * with the time in milliseconds.
 */
final class DraftWriter {

  private static final long PACE = 3;

  private DraftWriter() {}

  /** Keeps drafts in the folder of these settings. */
  public static void main(String[] arguments) {
    StoryShelf shelf = StoryShelf.of(Optional.empty(), Path.of(arguments[0]));
    Path file = shelf.draft("tale", List.of());
    Story tale = Tales.of("a", "b", "c", "d", "e", "f", "g", "h");
    DraftKeeper keeper = new DraftKeeper();
    // As in the window, where data has been read before anything is edited.
    keeper.keep(file, tale.withTitle("0"));
    write(keeper);
    ExecutorService writing = Executors.newSingleThreadExecutor();
    ScheduledExecutorService editing = Executors.newSingleThreadScheduledExecutor();
    AtomicInteger edits = new AtomicInteger();
    var _ =
        editing.scheduleWithFixedDelay(
            () -> {
              int number = edits.incrementAndGet();
              keeper.keep(file, tale.withTitle(Integer.toString(number)));
              say("edited", number);
              writing.execute(
                  () -> {
                    write(keeper);
                    say("kept", number);
                  });
            },
            0,
            PACE,
            TimeUnit.MILLISECONDS);
  }

  private static void write(DraftKeeper keeper) {
    try {
      keeper.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void say(String what, int number) {
    System.out.println(what + " " + number + " " + System.currentTimeMillis());
    System.out.flush();
  }
}
