package org.buildoutatlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.animation.Frame;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes an animation into one file, or a file a frame where the format holds one drawing. */
public final class AnimationFiles {

  private AnimationFiles() {}

  /**
   * Writes all files before the first takes its place: until then those that were there stay, and
   * nothing is left of new ones where one cannot be written. Only where one of several cannot take
   * its place, those before it have taken theirs.
   *
   * @param file where to; the names of several files have the number of their frame before the
   *     ending, from 1
   * @param resolution how fine pictures are
   * @return the files, in order
   * @throws IOException where a file cannot be written
   * @throws Cancelled where the progress was cancelled
   */
  public static List<Path> save(
      Animation animation, Exporter exporter, Path file, Resolution resolution, Progress progress)
      throws IOException, Cancelled {
    return switch (exporter) {
      case AnimationExporter whole -> {
        SafeFile.save(file, out -> whole.write(animation, resolution.scale(), out, progress));
        yield List.of(file);
      }
      case DrawingExporter single -> each(animation, single, file, resolution, progress);
      case DeckExporter _, TableExporter _ ->
          throw new IllegalArgumentException("Nothing moves in ." + exporter.ending());
    };
  }

  /** The name of a frame's file, by its number from 1. */
  public static Path numbered(Path file, int number) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(
        name.substring(0, dot) + "-%04d".formatted(number) + name.substring(dot));
  }

  /**
   * A name under which frames replace nothing: the chosen one, and a number where one of them is
   * there already. For frames whose names the user was not asked about.
   *
   * @param count how many frames
   */
  public static Path free(Path file, int count) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    int dot = name.lastIndexOf('.');
    Path free = file;
    for (int number = 2; isTaken(free, count); number++) {
      free = file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
    return free;
  }

  private static boolean isTaken(Path file, int count) {
    return IntStream.rangeClosed(1, count).anyMatch(i -> Files.exists(numbered(file, i)));
  }

  private static List<Path> each(
      Animation animation,
      DrawingExporter exporter,
      Path file,
      Resolution resolution,
      Progress progress)
      throws IOException, Cancelled {
    try (Drafts drafts = new Drafts(new ArrayList<>())) {
      int count = animation.frames().size();
      for (int i = 0; i < count; i++) {
        progress.check();
        Progress part = progress.part((double) i / count, (i + 1.0) / count);
        Frame frame = animation.frames().get(i);
        Drawing drawing = frame.drawing().get();
        Metadata metadata = Metadata.of(frame.caption().get());
        drafts
            .all()
            .add(
                SafeFile.draft(
                    numbered(file, i + 1),
                    out -> exporter.write(drawing, resolution, metadata, out, part)));
      }
      progress.check();
      return drafts.keep();
    }
  }

  /** Files that take their places together. */
  private record Drafts(List<SafeFile.Draft> all) implements AutoCloseable {

    List<Path> keep() throws IOException {
      for (SafeFile.Draft draft : all) {
        draft.keep();
      }
      return all.stream().map(SafeFile.Draft::target).toList();
    }

    /** Throws each of them away, also where one resists. */
    @Override
    public void close() throws IOException {
      List<IOException> failures = new ArrayList<>();
      for (SafeFile.Draft draft : all) {
        try {
          draft.close();
        } catch (IOException e) {
          failures.add(e);
        }
      }
      if (!failures.isEmpty()) {
        throw failures.getFirst();
      }
    }
  }
}
