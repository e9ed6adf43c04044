package org.buildoutatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.animation.Frame;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.table.CsvExporter;
import org.buildoutatlas.page.Caption;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnimationFilesTest {

  @TempDir private Path folder;

  private final DrawingExporter widths = new Widths();

  private static final class Widths implements DrawingExporter {
    @Override
    public String ending() {
      return "txt";
    }

    @Override
    public void write(
        Drawing drawing,
        Resolution resolution,
        Metadata metadata,
        OutputStream out,
        Progress progress)
        throws IOException {
      progress.at(0.5, "half");
      String text = metadata.title() + " " + drawing.width();
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Frames that become wider. */
  private static Animation frames(int count) {
    return new Animation(
        100,
        100,
        IntStream.rangeClosed(1, count)
            .mapToObj(
                i ->
                    new Frame(
                        5,
                        () -> new Drawing(i, 1, Colour.TRANSPARENT, List.of()),
                        () -> new Caption("Title " + i, "", "")))
            .toList(),
        true);
  }

  @Test
  void eachFrameIsAFileWithItsNumber() throws Exception {
    List<Double> shares = new ArrayList<>();
    List<Path> files =
        AnimationFiles.save(
            frames(2), widths, folder.resolve("us.txt"), Resolution.SCREEN, until(9, shares));
    assertEquals(List.of("us-0001.txt", "us-0002.txt"), names());
    assertEquals(names(), files.stream().map(f -> f.getFileName().toString()).toList());
    assertEquals("Title 1 1.0", Files.readString(folder.resolve("us-0001.txt")));
    assertEquals("Title 2 2.0", Files.readString(folder.resolve("us-0002.txt")));
    assertEquals(List.of(0.25, 0.75), shares, "Each frame is a part of the whole");
  }

  @Test
  void cancellingLeavesOldFramesAsTheyWere() throws Exception {
    Path old = Files.writeString(folder.resolve("us-0001.txt"), "old");
    assertThrows(
        Cancelled.class,
        () ->
            AnimationFiles.save(
                frames(5),
                widths,
                folder.resolve("us.txt"),
                Resolution.SCREEN,
                until(3, new ArrayList<>())));
    assertEquals("old", Files.readString(old));
    assertEquals(List.of("us-0001.txt"), names());
  }

  @Test
  void cancellingTheLastFrameLeavesNothingNew() throws Exception {
    assertThrows(
        Cancelled.class,
        () ->
            AnimationFiles.save(
                frames(3),
                widths,
                folder.resolve("us.txt"),
                Resolution.SCREEN,
                until(3, new ArrayList<>())));
    assertEquals(List.of(), names());
  }

  @Test
  void framesNobodyWasAskedAboutReplaceNothing() throws Exception {
    Path chosen = folder.resolve("us.png");
    assertEquals(chosen, AnimationFiles.free(chosen, 3));
    Files.writeString(folder.resolve("us-0003.png"), "old");
    assertEquals(chosen, AnimationFiles.free(chosen, 2), "It has no third frame");
    assertEquals(folder.resolve("us-2.png"), AnimationFiles.free(chosen, 3));
  }

  @Test
  void aFrameThatCannotBeWrittenLeavesNothingNew() throws Exception {
    Path old = Files.writeString(folder.resolve("us-0001.txt"), "old");
    Files.createDirectory(folder.resolve("us-0003.txt"));
    assertThrows(
        UnwritableFile.class,
        () ->
            AnimationFiles.save(
                frames(3), widths, folder.resolve("us.txt"), Resolution.SCREEN, Progress.NONE));
    assertEquals("old", Files.readString(old));
    assertEquals(List.of("us-0001.txt", "us-0003.txt"), names());
  }

  @Test
  void nothingMovesInATable() {
    TableExporter tables = new CsvExporter();
    Path file = folder.resolve("a.csv");
    assertThrows(
        IllegalArgumentException.class,
        () -> AnimationFiles.save(frames(1), tables, file, Resolution.SCREEN, Progress.NONE));
  }

  /** Is cancelled once so many frames were begun. */
  private static Progress until(int frames, List<Double> shares) {
    return new Progress() {
      @Override
      public void at(double share, String step) {
        shares.add(share);
      }

      @Override
      public boolean isCancelled() {
        return shares.size() >= frames;
      }
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
