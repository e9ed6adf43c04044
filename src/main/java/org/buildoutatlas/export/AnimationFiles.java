package org.buildoutatlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes an animation into one file, or a file a frame where the format holds one drawing. */
public final class AnimationFiles {

  private AnimationFiles() {}

  /**
   * Writes all files or none: until the last one is whole, those that were there stay.
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
   * A name under which frames replace nothing: the chosen one, and a number where a first frame is
   * there already. For frames whose names the user was not asked about.
   */
  public static Path free(Path file) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    int dot = name.lastIndexOf('.');
    Path free = file;
    for (int number = 2; Files.exists(numbered(free, 1)); number++) {
      free = file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
    return free;
  }

  private static List<Path> each(
      Animation animation,
      DrawingExporter exporter,
      Path file,
      Resolution resolution,
      Progress progress)
      throws IOException, Cancelled {
    Metadata metadata = Metadata.of(animation.caption());
    List<SafeFile.Draft> drafts = new ArrayList<>();
    try {
      int count = animation.frames().size();
      for (int i = 0; i < count; i++) {
        progress.check();
        Progress part = progress.part((double) i / count, (i + 1.0) / count);
        Drawing drawing = animation.frames().get(i).drawing().get();
        drafts.add(
            SafeFile.draft(
                numbered(file, i + 1),
                out -> exporter.write(drawing, resolution, metadata, out, part)));
      }
      progress.check();
      for (SafeFile.Draft draft : drafts) {
        draft.keep();
      }
    } finally {
      for (SafeFile.Draft draft : drafts) {
        draft.close();
      }
    }
    return drafts.stream().map(SafeFile.Draft::target).toList();
  }
}
