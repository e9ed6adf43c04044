package org.buildoutatlas.export;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that cannot be written; says why. */
public final class UnwritableFile extends FileSystemException {

  private static final long serialVersionUID = 1L;

  /** What keeps it from being written. */
  public enum Reason {
    /** The name is that of a folder. */
    FOLDER("folder", "is a folder"),
    NO_FOLDER("missing", "its folder does not exist"),
    PROTECTED("protected", "its folder cannot be written to"),
    FULL("full", "the disk is full"),
    /** It cannot be replaced: another program holds it, or it is protected. */
    IN_USE("used", "is open in another program or protected");

    private final String word;
    private final String said;

    Reason(String word, String said) {
      this.word = word;
      this.said = said;
    }

    /** The last part of its message keys. */
    public String word() {
      return word;
    }
  }

  /** Why. */
  private final Reason reason;

  UnwritableFile(Path file, Reason reason) {
    super(file.toString(), null, reason.said);
    this.reason = reason;
  }

  UnwritableFile(Path file, Reason reason, Throwable cause) {
    this(file, reason);
    initCause(cause);
  }

  /** What keeps it from being written. */
  public Reason reason() {
    return reason;
  }
}
