package org.buildoutatlas.ui.kit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A short code that is the same for the same fault, so that two reports of it can be matched: what
 * was thrown, where, and from where that was called, each folded to four signs.
 *
 * @param text for example {@code 3F9K:0QAB:77XE}
 */
public record FaultCode(String text) {

  private static final int SIGNS = 32 * 32 * 32 * 32;

  /**
   * The code of what was thrown; line numbers do not enter it, so that it survives a small change.
   */
  public static FaultCode of(Throwable thrown) {
    Throwable root = root(thrown);
    StackTraceElement[] trace = root.getStackTrace();
    int where = trace.length == 0 ? 0 : name(trace[0]).hashCode();
    int callers = 17;
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("org.buildoutatlas.")) {
        callers = 31 * callers + name(element).hashCode();
      }
    }
    return new FaultCode(
        fold(root.getClass().getName().hashCode()) + ":" + fold(where) + ":" + fold(callers));
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    // Causes can form a ring; nobody wraps deeper than this.
    for (int depth = 0; depth < 50; depth++) {
      @Nullable Throwable cause = root.getCause();
      if (cause == null) {
        return root;
      }
      root = cause;
    }
    return root;
  }

  private static String name(StackTraceElement element) {
    return element.getClassName() + "#" + element.getMethodName();
  }

  private static String fold(int hash) {
    String signs = Integer.toString(Math.floorMod(hash, SIGNS), 32);
    return "0".repeat(4 - signs.length()) + signs.toUpperCase(Locale.ROOT);
  }
}
