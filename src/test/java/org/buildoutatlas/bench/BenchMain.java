package org.buildoutatlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the benches that are asked for, each in a Java process of its own; prints a table and writes
 * {@code bench.json}.
 *
 * <p>Started with the name of a bench it runs that one and writes what it found into a file. A must
 * that is missed is shown and does not end the build, because machines differ; a bench that breaks
 * does.
 */
final class BenchMain {

  private static final String FILTER = "bench";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final String prefix;

  private BenchMain(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
  }

  /** Arguments: the folder for results, and the name of a bench to be run in this process. */
  public static void main(String[] args) throws Exception {
    BenchMain main = new BenchMain(Path.of(args[0]), System.getProperty(FILTER, ""));
    if (args.length > 1) {
      main.measure(Benches.called(args[1]));
      // Threads of a window or a pool must not keep the process.
      System.exit(0);
    }
    System.exit(main.runAll() ? 0 : 1);
  }

  private boolean isWanted(Measure measure) {
    return measure.name().startsWith(prefix);
  }

  private void measure(Bench bench) throws Exception {
    Predicate<Measure> wanted = this::isWanted;
    List<Sampled> found = new ArrayList<>();
    bench.run(
        wanted,
        sampled -> {
          found.add(sampled);
          JSON.writeValue(file(bench), found);
        });
  }

  private Path file(Bench bench) {
    return folder.resolve("bench").resolve(Benches.name(bench) + ".json");
  }

  private boolean runAll() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("bench"));
    Report report = new Report();
    boolean whole = true;
    for (Bench bench : Benches.all()) {
      List<Measure> wanted = bench.measures().stream().filter(this::isWanted).toList();
      if (wanted.isEmpty()) {
        continue;
      }
      IO.println("Measuring " + String.join(", ", wanted.stream().map(Measure::name).toList()));
      Files.deleteIfExists(file(bench));
      boolean ended = fork(bench);
      whole &= ended;
      report.add(wanted, read(bench), ended);
    }
    Path json = folder.resolve("bench.json");
    JSON.writerWithDefaultPrettyPrinter().writeValue(json, report.rows());
    IO.println(report.table());
    IO.println(json.toString());
    return whole;
  }

  private boolean fork(Bench bench) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(bench.launcher());
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(bench.options());
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(BenchMain.class.getName());
    command.add(folder.toString());
    command.add(Benches.name(bench));
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  private List<Sampled> read(Bench bench) {
    Path file = file(bench);
    return Files.exists(file) ? List.of(JSON.readValue(file, Sampled[].class)) : List.of();
  }
}
