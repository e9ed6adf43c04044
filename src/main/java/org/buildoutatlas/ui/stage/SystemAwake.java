package org.buildoutatlas.ui.stage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps screen saver and sleep away by the program that the system has for that: a process that is
 * started with the talk and ends with it. On Linux it waits for an end of input that comes when
 * this program is gone too; on macOS it watches this program. Windows has no such program.
 *
 * @param command the program and its arguments; empty where there is none
 */
record SystemAwake(List<String> command) implements Awake {

  private static final Logger LOG = Logger.getLogger(SystemAwake.class.getName());

  /** Copies the list. */
  SystemAwake {
    command = List.copyOf(command);
  }

  /** That of the system that this program runs on. */
  static SystemAwake ofThisSystem() {
    return new SystemAwake(
        command(
            System.getProperty("os.name", ""),
            Optional.ofNullable(System.getenv("XDG_CURRENT_DESKTOP")).orElse(""),
            ProcessHandle.current().pid(),
            SystemAwake::isThere));
  }

  /**
   * The command for a system; empty where it has none.
   *
   * @param system its name, as Java tells it
   * @param desktop the name of its desktop, as Linux tells it
   * @param pid the process that is to end before
   * @param there whether there is a program of that name
   */
  static List<String> command(String system, String desktop, long pid, Predicate<String> there) {
    if (system.startsWith("Mac")) {
      return List.of("caffeinate", "-d", "-i", "-w", Long.toString(pid));
    }
    if (!system.startsWith("Linux")) {
      return List.of();
    }
    String name = desktop.toUpperCase(Locale.ROOT);
    List<String> gnome = List.of("gnome-session-inhibit", "--inhibit", "idle:suspend", "cat");
    List<String> kde = List.of("kde-inhibit", "--power", "--screenSaver", "cat");
    List<String> any =
        List.of(
            "systemd-inhibit", "--what=idle:sleep", "--who=Buildout Atlas", "--why=Talk", "cat");
    List<String> own = name.contains("KDE") ? kde : any;
    return Stream.of(name.contains("GNOME") ? gnome : own, any)
        .filter(command -> there.test(command.getFirst()))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isThere(String program) {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Override
  public Hold hold() {
    if (command.isEmpty()) {
      return Hold.NONE;
    }
    try {
      return new Held(
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      // The room check says so; a talk does not depend on it.
      LOG.log(Level.INFO, "The screen saver cannot be held off: {0}", e.getMessage());
      return Hold.NONE;
    }
  }

  /** A process under way. */
  record Held(Process process) implements Hold {

    @Override
    public boolean works() {
      return process.isAlive();
    }

    @Override
    public void letGo() {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
