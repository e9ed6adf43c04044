package org.buildoutatlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * Finds out whether a window can be opened here, before the toolkit tries and fails with a stack
 * trace.
 */
@SuppressWarnings(
    "restricted") // asks the X server through its own library: the toolkit would only fail
final class Display {

  private Display() {}

  /** What is missing for a window, as a message key; empty where nothing is. */
  static Optional<String> missing() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    if (!linux || headless) {
      return Optional.empty();
    }
    try (Arena arena = Arena.ofConfined()) {
      boolean gtk = has("libgtk-3.so.0", arena);
      boolean display = canOpenDisplay(arena);
      if (gtk) {
        return display ? Optional.empty() : Optional.of("app.window.missing.display");
      }
      return Optional.of(display ? "app.window.missing.gtk" : "app.window.missing.both");
    }
  }

  private static boolean has(String library, Arena arena) {
    try {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Asks the X server as the toolkit will: DISPLAY may be set and still lead nowhere. */
  private static boolean canOpenDisplay(Arena arena) {
    if (System.getenv("DISPLAY") == null || !has("libX11.so.6", arena)) {
      return false;
    }
    SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor pointerToPointer =
        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    FunctionDescriptor pointerToInt =
        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    try {
      MemorySegment display =
          (MemorySegment)
              linker
                  .downcallHandle(x11.findOrThrow("XOpenDisplay"), pointerToPointer)
                  .invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), pointerToInt).invoke(display);
      return true;
    } catch (Throwable e) {
      // Whatever keeps us from asking will keep the toolkit from opening.
      return false;
    }
  }
}
