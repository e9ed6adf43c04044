package org.buildoutatlas.check;

import java.util.ArrayList;
import java.util.List;

/** Findings as they are gathered while something is checked; for one thread. */
public final class Findings {

  private final List<Finding> found = new ArrayList<>();

  /** Notes something that keeps the data set from being opened. */
  public void error(Position position, String code, String sentence) {
    found.add(new Finding(position, Severity.ERROR, code, sentence));
  }

  /** Notes something that should be mended, but does no harm. */
  public void warning(Position position, String code, String sentence) {
    found.add(new Finding(position, Severity.WARNING, code, sentence));
  }

  /** Notes what was found elsewhere, where it does no harm. */
  public void addAsWarnings(Findings others) {
    others.found.forEach(f -> warning(f.position(), f.code(), f.sentence()));
  }

  /** Whether anything keeps the data set from being opened. */
  public boolean hasErrors() {
    return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /** Whether anything was found at that very place. */
  public boolean hasAt(Position position) {
    return found.stream().anyMatch(f -> f.position().equals(position));
  }

  /** How many there are. */
  public int count() {
    return found.size();
  }

  /** What was found, in order of place, each once. */
  public List<Finding> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
