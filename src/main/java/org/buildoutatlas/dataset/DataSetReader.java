package org.buildoutatlas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.JsonFiles;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads a data set's folder. Whatever is wrong with it becomes a finding; nothing is thrown for the
 * user's data.
 *
 * <p>Every file is read and checked against its schema, then what the files mean together; only
 * where nothing is wrong are the records made.
 */
public final class DataSetReader {

  private static final List<Check> USUAL =
      List.of(
          new IdCheck(),
          new ReferenceCheck(),
          new DateCheck(),
          new ConstructionCheck(),
          new PlaceCheck(),
          new AmountCheck(),
          new CurrencyCheck(),
          new SplitCheck(),
          new PlacedCheck(),
          new WholeCheck(),
          new CriterionCheck(),
          new MeasuredCheck(),
          new OverlapCheck(),
          new VerdictDayCheck(),
          new SourceCheck());

  private final JsonFiles checked = JsonFiles.checked();
  private final JsonFiles builtIn = JsonFiles.builtIn();
  private final List<Check> checks;
  private final Object reading = new Object();
  private Optional<Reading> embedded = Optional.empty();

  /** Checks what a data set says. */
  public DataSetReader() {
    this(List.of());
  }

  private DataSetReader(List<Check> more) {
    checks = Stream.concat(USUAL.stream(), more.stream()).toList();
  }

  /**
   * Checks where candidates lie too, which takes the base map.
   *
   * @param layers the layers of the base map
   */
  public static DataSetReader thorough(LayerSource layers) {
    return new DataSetReader(List.of(new WatersCheck(layers)));
  }

  /** Reads a folder, reporting progress file by file. */
  public Reading read(Path folder, Progress progress) throws Cancelled {
    return read(folder, checked, progress);
  }

  private Reading read(Path folder, JsonFiles json, Progress progress) throws Cancelled {
    Findings findings = new Findings();
    Folder source = new Folder(folder, json);
    source.look(findings);
    if (findings.hasErrors()) {
      return new Reading.Rejected(findings.sorted(), true);
    }
    Rows rows = source.read(findings, progress);
    for (Check check : checks) {
      progress.check();
      check.run(rows, findings);
    }
    progress.at(1, "dataset.progress.reading");
    if (findings.hasErrors()) {
      return new Reading.Rejected(findings.sorted(), false);
    }
    Atlas atlas = new AtlasRows(rows).read();
    StoryRows stories = new StoryRows(atlas, findings);
    List<Story> told =
        rows.files(Part.STORIES).stream()
            .map(stories::read)
            .sorted(Comparator.comparingInt(Story::order))
            .toList();
    return new Reading.Accepted(new DataSet(name(folder), atlas, told), findings.sorted());
  }

  /**
   * Reads the data set that is part of the product, once: it does not change. Its files kept to
   * their schemas when the product was built.
   */
  public Reading readEmbedded(Progress progress) throws Cancelled {
    synchronized (reading) {
      if (embedded.isEmpty()) {
        embedded = Optional.of(readEmbedded(builtIn, progress));
      }
      return embedded.get();
    }
  }

  /** Reads the data set that is part of the product as if it were anybody's. */
  public Reading checkEmbedded(Progress progress) throws Cancelled {
    return readEmbedded(checked, progress);
  }

  private Reading readEmbedded(JsonFiles json, Progress progress) throws Cancelled {
    try (EmbeddedFolder folder = EmbeddedFolder.open()) {
      return read(folder.path(), json, progress);
    }
  }

  /**
   * The SHA-256 of the names and contents of a data set's files, as hexadecimal digits.
   *
   * @throws IOException where one cannot be read
   */
  public String fingerprint(Path folder) throws IOException {
    return new Folder(folder, builtIn).fingerprint();
  }

  /**
   * The same of the data set that is part of the product.
   *
   * @throws IOException where it cannot be read
   */
  public String embeddedFingerprint() throws IOException {
    try (EmbeddedFolder folder = EmbeddedFolder.open()) {
      return fingerprint(folder.path());
    }
  }

  private static String name(Path folder) {
    @Nullable Path last = folder.toAbsolutePath().normalize().getFileName();
    return String.valueOf(last == null ? folder : last);
  }
}
