package org.buildoutatlas.cli;

/** How a command ends, as a shell sees it. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /** The data set has findings. */
  public static final int FINDINGS = 1;

  /** The command was called wrongly. */
  public static final int USAGE = 2;

  /** Something could not be read, written or shown. */
  public static final int UNREADABLE = 3;

  private ExitCode() {}
}
