package org.buildoutatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.dataset.json.JsonFiles;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.buildoutatlas.work.Sha256;

/** A data set's folder: which files it has, and their rows. */
final class Folder {

  private final Path path;
  private final JsonFiles json;

  Folder(Path path, JsonFiles json) {
    this.path = path;
    this.json = json;
  }

  /** Notes why the folder is no data set at all; nothing if it looks like one. */
  void look(Findings findings) {
    Position here = Position.of(path.toString());
    try {
      if (!Files.exists(path)) {
        findings.error(
            here,
            "folder.missing",
            "There is no such folder. Check the path, or leave it out to see the atlas' own data.");
      } else if (!Files.isDirectory(path)) {
        findings.error(
            here,
            "folder.no-folder",
            "This is a file. Give the folder that holds the data set, the one with atlas.json in"
                + " it.");
      } else if (isEmpty()) {
        findings.error(
            here,
            "folder.empty",
            "This folder is empty. Give the folder of a data set, the one with atlas.json in it.");
      } else if (!Files.exists(path.resolve("atlas.json"))) {
        findings.error(
            here,
            "folder.no-atlas",
            "This folder has no atlas.json, so it is not the folder of a data set. Give the folder"
                + " with atlas.json in it.");
      }
    } catch (IOException | UncheckedIOException | SecurityException e) {
      findings.error(
          here,
          "folder.unreadable",
          "This folder cannot be opened. Check that you may read it and that its disk is"
              + " connected.");
    }
  }

  /** Reads all files, noting what is wrong with each. */
  Rows read(Findings findings, Progress progress) throws Cancelled {
    Map<Part, List<Row>> rows = new EnumMap<>(Part.class);
    Set<Part> incomplete = EnumSet.noneOf(Part.class);
    List<String> files = files(findings);
    for (int i = 0; i < files.size(); i++) {
      progress.check();
      progress.at((double) i / files.size(), "dataset.progress.reading");
      String file = files.get(i);
      Optional<Part> part = Part.of(file);
      if (part.isEmpty()) {
        findings.warning(
            Position.of(file),
            "file.unknown",
            "This file is no part of a data set and was not read. Check its name against the README"
                + " of the data, or take it out of the folder.");
        continue;
      }
      Optional<Row> row =
          part.get() == Part.STORIES
              ? story(file, findings)
              : json.read(path.resolve(file), file, part.get().schema(), findings);
      row.ifPresent(r -> rows.computeIfAbsent(part.get(), p -> new ArrayList<>()).add(r));
      if (row.isEmpty()) {
        incomplete.add(part.get());
      }
    }
    return new Rows(rows, incomplete);
  }

  /** A story's file; where it is broken, it is left out, and the rest opens. */
  private Optional<Row> story(String file, Findings findings) {
    Findings own = new Findings();
    Optional<Row> row = new StoryReading(json).read(path.resolve(file), file, own);
    findings.addAsWarnings(own);
    return row;
  }

  /**
   * The SHA-256 of the names and contents of all files of the data set, as hexadecimal digits.
   *
   * @throws IOException where one cannot be read
   */
  String fingerprint() throws IOException {
    Sha256 all = new Sha256();
    Findings findings = new Findings();
    List<String> files = files(findings);
    if (findings.hasErrors()) {
      throw new FileSystemException(path.toString());
    }
    for (String file : files) {
      if (Part.of(file).isPresent()) {
        all.add(file, Files.readAllBytes(path.resolve(file)));
      }
    }
    return all.digits();
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findFirst().isEmpty();
    }
  }

  private List<String> files(Findings findings) {
    List<String> files = new ArrayList<>(json(path, "", findings));
    for (String sub : List.of("sources", "sites", "candidates", "stories")) {
      if (Files.isDirectory(path.resolve(sub))) {
        files.addAll(json(path.resolve(sub), sub + "/", findings));
      }
    }
    return files;
  }

  private static List<String> json(Path folder, String prefix, Findings findings) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.endsWith(".json") && !name.startsWith("."))
          .map(name -> prefix + name)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException | SecurityException e) {
      findings.error(
          Position.of(prefix.isEmpty() ? folder.toString() : prefix),
          "folder.unreadable",
          "This folder cannot be opened. Check that you may read it and that its disk is"
              + " connected.");
      return List.of();
    }
  }
}
