package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckContents;
import org.buildoutatlas.export.OutOfDate;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a deck says of itself, and which of its numbers are out of date. */
class DeckCheckTest {

  @TempDir private Path folder;

  private Path written(double power) throws IOException, Cancelled {
    return Files.write(folder.resolve("deck.pptx"), PptxExporterTest.written(Decks.deck(power)));
  }

  private static byte[] updated(Path file) throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PptxExporterTest.EXPORTER.update(file, Decks.deck(2.5), out, Progress.NONE);
    return out.toByteArray();
  }

  @Test
  void remembersWhichStoryADeckTells() throws IOException, Cancelled {
    Path file = written(1.5);
    Set<String> pages = Set.of("opening", "overview", "sites");
    assertEquals(
        new DeckContents(Optional.empty(), pages), PptxExporterTest.EXPORTER.contents(file));
    Files.write(file, PptxExporterTest.written(Decks.deck(1.5).telling("a-story")));
    DeckContents told = new DeckContents(Optional.of("a-story"), pages);
    assertEquals(told, PptxExporterTest.EXPORTER.contents(file));
    Files.write(file, updated(file));
    assertEquals(told, PptxExporterTest.EXPORTER.contents(file));
  }

  @Test
  void listsTheNumbersThatAreOutOfDateUntilTheDeckIsUpdated() throws IOException, Cancelled {
    Path file = written(1.5);
    List<OutOfDate> found = PptxExporterTest.EXPORTER.check(file, Decks.deck(2.5));
    assertTrue(
        found.contains(OutOfDate.text(2, "title", "Power reaches 1.5 GW", "Power reaches 2.5 GW")),
        found.toString());
    assertTrue(
        found.contains(
            several(2, "overview/fan", 36, new OutOfDate.Change("P50, 2030", "601.5", "602.5"))),
        found.toString());
    assertTrue(
        found.contains(
            several(
                3,
                "sites/table",
                2,
                new OutOfDate.Change("", "First | Texas | 1.5", "First | Texas | 2.5"))),
        found.toString());
    assertEquals(List.of(), PptxExporterTest.EXPORTER.check(file, Decks.deck(1.5)));
    byte[] now = updated(file);
    Files.createDirectories(Path.of("target", "screens"));
    Files.write(Path.of("target", "screens", "updated.pptx"), now);
    Files.write(file, now);
    assertEquals(List.of(), PptxExporterTest.EXPORTER.check(file, Decks.deck(2.5)));
  }

  private static OutOfDate several(int slide, String object, int numbers, OutOfDate.Change change) {
    return new OutOfDate(slide, object, numbers, List.of(change), change);
  }

  @Test
  void sourcesThatAreNumberedAnewAreNotOutOfDate() throws IOException, Cancelled {
    Path file = written(1.5);
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file));
        OutputStream out = Files.newOutputStream(file)) {
      text(show, "overview/sources").setText("[3] Example Times: A site opens");
      text(show, "overview/map-title").setText("1.5 GW in one place [2, 4–6]");
      show.write(out);
    }
    assertEquals(List.of(), PptxExporterTest.EXPORTER.check(file, Decks.deck(1.5)));
  }

  @Test
  void tellsWordsThatLeftThoughTheyHaveNoNumbers() throws IOException, Cancelled {
    Deck all = Decks.deck(1.5);
    Sheet sheet = all.sheets().get(1);
    List<Part> kept =
        sheet.parts().stream().filter(part -> !part.id().equals("takeaway-1-title")).toList();
    Sheet less =
        new Sheet(sheet.page(), sheet.size(), sheet.theme(), sheet.number(), sheet.sources(), kept);
    Deck today =
        new Deck(all.metadata(), List.of(all.sheets().getFirst(), less, all.sheets().getLast()));
    Path file = written(1.5);
    assertEquals(
        List.of(OutOfDate.text(2, "overview/takeaway-1-title", "Close, but late", "–")),
        PptxExporterTest.EXPORTER.check(file, today));
  }

  private static XSLFTextShape text(XMLSlideShow show, String name) {
    return show.getSlides().get(1).getShapes().stream()
        .filter(shape -> shape.getShapeName().equals(name))
        .map(XSLFTextShape.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void refusesADeckThatIsNotOurs() throws IOException {
    Path file = folder.resolve("other.pptx");
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      show.createSlide();
      show.write(out);
    }
    UnusableDeck refused =
        assertThrows(
            UnusableDeck.class, () -> PptxExporterTest.EXPORTER.check(file, Decks.deck(1)));
    assertEquals(UnusableDeck.Reason.NOT_OURS, refused.reason());
  }
}
