package org.buildoutatlas.export.pptx;

import org.buildoutatlas.export.UnusableFile;

/** A presentation that cannot be used as template or be brought up to date; says why. */
public final class UnusableDeck extends UnusableFile {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    NO_PRESENTATION,
    OLD_FORMAT,
    ENCRYPTED,
    MACROS,
    NO_TITLE_LAYOUT,
    DARK_LETTERS,
    NOT_OURS
  }

  /** Why. */
  private final Reason reason;

  /** {@code sentence} is for the user. */
  UnusableDeck(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }
}
