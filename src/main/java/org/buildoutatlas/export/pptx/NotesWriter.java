package org.buildoutatlas.export.pptx;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.NumberedSource;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** Writes what the speaker may say, and the sources in full, into the notes of a slide. */
final class NotesWriter {

  /** The library copies their fields from the master as plain words, which would stay for ever. */
  private static final Set<Placeholder> FIELDS =
      EnumSet.of(Placeholder.DATETIME, Placeholder.SLIDE_NUMBER);

  private final Words words;
  private final Numbers numbers;

  NotesWriter(Words words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** Writes the notes of a page, in the place of any before. */
  void write(XMLSlideShow show, XSLFSlide slide, Sheet sheet) {
    Themes.makeNotesMaster(show);
    XSLFNotes notes = show.getNotesSlide(slide);
    for (XSLFTextShape shape : notes.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.setText(text(sheet));
      } else if (FIELDS.contains(shape.getTextType())) {
        notes.removeShape(shape);
      }
    }
  }

  /** What the notes of a page say. */
  String text(Sheet sheet) {
    Page page = sheet.page();
    List<String> lines = new ArrayList<>();
    Stream.concat(Stream.of(page.notes()), page.footnotes().stream())
        .filter(text -> !text.isEmpty())
        .forEach(lines::add);
    if (!page.dates().isEmpty()) {
      lines.add(page.dates());
    }
    if (!sheet.sources().isEmpty()) {
      lines.add("");
      lines.add(words.text("export.pptx.sources"));
      for (NumberedSource numbered : sheet.sources()) {
        lines.add("[" + numbered.number() + "] " + line(numbered.source()));
      }
    }
    return String.join("\n", lines);
  }

  private String line(Source source) {
    Optional<String> date = source.published().map(numbers::date);
    String said =
        date.isEmpty()
            ? words.text("page.source.undated", source.publisher(), source.title())
            : words.text("page.source", source.publisher(), source.title(), date.get());
    return said + source.url().map(URI::toString).map(url -> ", " + url).orElse("");
  }
}
