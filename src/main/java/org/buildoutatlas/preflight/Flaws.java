package org.buildoutatlas.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;

/** Flaws as they are gathered while sheets are looked over; for one thread. */
final class Flaws {

  private final List<Flaw> found = new ArrayList<>();
  private final boolean several;

  /** {@code several} tells whether there are sheets left if one is left out. */
  Flaws(boolean several) {
    this.several = several;
  }

  /** The numbers of pages in words, for example "pages 2, 4 and 5". */
  static String pages(List<Sheet> sheets) {
    List<String> numbers = sheets.stream().map(sheet -> String.valueOf(sheet.number())).toList();
    int last = numbers.size() - 1;
    return last == 0
        ? "page " + numbers.getFirst()
        : "pages " + String.join(", ", numbers.subList(0, last)) + " and " + numbers.getLast();
  }

  /** Notes what a change of everything mends. */
  void note(Sheet sheet, String code, String sentence, Fix fix) {
    note(sheet, code, sentence, Optional.of(fix));
  }

  /** Notes what only leaving the page out mends. */
  void note(Sheet sheet, String code, String sentence) {
    note(
        sheet,
        code,
        sentence,
        Optional.<Fix>of(new Fix.WithoutPage(sheet.page().id())).filter(_ -> several));
  }

  /** Notes what has too little room. */
  void noteCramped(Sheet sheet, String code, String sentence) {
    SheetSize.Named largest = SheetSize.Named.A3;
    if (sheet.size().equals(largest.size())) {
      note(sheet, code, sentence);
    } else {
      note(sheet, code, sentence, new Fix.OnSheet(largest));
    }
  }

  private void note(Sheet sheet, String code, String sentence, Optional<Fix> fix) {
    Position place =
        Position.of(String.format(Locale.ROOT, "page %02d %s", sheet.number(), sheet.page().id()));
    found.add(new Flaw(new Finding(place, Severity.WARNING, code, sentence), sheet.number(), fix));
  }

  /** What was found, in order of the pages, each once. */
  List<Flaw> sorted() {
    return found.stream().sorted(Comparator.comparing(Flaw::finding)).distinct().toList();
  }
}
