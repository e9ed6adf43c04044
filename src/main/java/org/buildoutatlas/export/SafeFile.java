package org.buildoutatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.buildoutatlas.work.Cancelled;

/**
 * Saves a file wholly or not at all: what is written goes to a file beside it that takes its place
 * at the end. Until then, and for good after a failure, the file that was there stays as it was.
 */
public final class SafeFile {

  /** A disk with fewer bytes left is full. */
  private static final long FULL = 1 << 16;

  private SafeFile() {}

  /** Writes the content of a file. */
  public interface Content {
    /** Writes to the stream; need not close it. */
    void write(OutputStream out) throws IOException, Cancelled;
  }

  /**
   * Saves the content under a name.
   *
   * @throws IOException where the folder is missing or not writable, the disk is full, or the name
   *     is a folder's
   * @throws Cancelled where the content was cancelled
   */
  public static void save(Path file, Content content) throws IOException, Cancelled {
    try (Draft draft = draft(file, content)) {
      draft.keep();
    }
  }

  /**
   * What was written beside a file and has not yet taken its place; closing throws it away.
   *
   * @param part where it is
   * @param target where it belongs
   */
  record Draft(Path part, Path target) implements AutoCloseable {

    /** Lets it take its place. */
    void keep() throws IOException {
      move(part, target);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(part);
    }
  }

  /** Writes the content beside a file; nothing is left of it where that fails. */
  static Draft draft(Path file, Content content) throws IOException, Cancelled {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new UnwritableFile(file, UnwritableFile.Reason.FOLDER);
    }
    Path folder = target.getParent();
    if (folder == null) {
      throw new UnwritableFile(file, UnwritableFile.Reason.FOLDER);
    }
    if (!Files.isDirectory(folder)) {
      throw new UnwritableFile(file, UnwritableFile.Reason.NO_FOLDER);
    }
    if (!Files.isWritable(folder)) {
      throw new UnwritableFile(file, UnwritableFile.Reason.PROTECTED);
    }
    Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    boolean whole = false;
    try {
      write(part, target, content);
      whole = true;
      return new Draft(part, target);
    } finally {
      if (!whole) {
        Files.deleteIfExists(part);
      }
    }
  }

  /**
   * A name that is free: the chosen one with an ending, and a number where that is taken. For names
   * that were completed after the user was asked whether a file may be replaced.
   *
   * @param ending with its dot
   */
  public static Path free(Path chosen, String ending) {
    String name = String.valueOf(chosen.getFileName());
    Path file = chosen.resolveSibling(name + ending);
    for (int number = 2; Files.exists(file); number++) {
      file = chosen.resolveSibling(name + "-" + number + ending);
    }
    return file;
  }

  /** A file made here gets the permissions of any other, not those of a temporary one. */
  private static void write(Path part, Path target, Content content) throws IOException, Cancelled {
    try (FileChannel channel =
            FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.write(out);
      out.flush();
      channel.force(true);
    } catch (IOException e) {
      throw isFull(part) ? new UnwritableFile(target, UnwritableFile.Reason.FULL, e) : e;
    }
  }

  /** The system says so in its own language only, so the disk is asked. */
  private static boolean isFull(Path part) throws IOException {
    return Files.exists(part) && Files.getFileStore(part).getUsableSpace() < FULL;
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw Files.exists(target) ? new UnwritableFile(target, UnwritableFile.Reason.IN_USE, e) : e;
    }
  }
}
