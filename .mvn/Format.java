import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Formats the Java files below a folder ({@code apply}) or names those that are not ({@code check}).
 * When all are formatted an empty file is left behind, and the check rests until a source changes.
 */
void main(String[] args) throws IOException {
  var apply = args[0].equals("apply");
  var sources = javaFilesBelow(Path.of(args[1]));
  var passed = Path.of(args[2]);
  if (!apply && olderThan(passed, sources)) {
    return;
  }
  Files.deleteIfExists(passed);
  var unformatted = sources.parallelStream().filter(file -> differs(file, apply)).toList();
  if (apply) {
    IO.println("Formatted %d of %d Java files.".formatted(unformatted.size(), sources.size()));
  } else if (!unformatted.isEmpty()) {
    unformatted.forEach(file -> System.err.println("Not formatted: " + file));
    return;
  }
  Files.createDirectories(passed.getParent());
  Files.writeString(passed, "");
}

List<Path> javaFilesBelow(Path folder) throws IOException {
  try (var files = Files.walk(folder)) {
    return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
  }
}

boolean olderThan(Path passed, List<Path> sources) {
  return Files.exists(passed)
      && sources.stream().allMatch(file -> modified(file).compareTo(modified(passed)) < 0);
}

FileTime modified(Path file) {
  try {
    return Files.getLastModifiedTime(file);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

boolean differs(Path file, boolean apply) {
  try {
    var before = Files.readString(file).replace("\r\n", "\n");
    var after = new Formatter().formatSourceAndFixImports(before);
    if (apply && !after.equals(before)) {
      Files.writeString(file, after);
    }
    return !after.equals(before);
  } catch (FormatterException e) {
    System.err.println(file + ": " + e.getMessage());
    return true;
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
