package org.buildoutatlas.export;

import java.io.IOException;

/** A file that can be read but not be used; its message is a sentence for the user. */
public abstract class UnusableFile extends IOException {

  private static final long serialVersionUID = 1L;

  /** {@code sentence} says what is wrong with it and what to do. */
  protected UnusableFile(String sentence) {
    super(sentence);
  }

  /** What is wrong with it and what to do. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
