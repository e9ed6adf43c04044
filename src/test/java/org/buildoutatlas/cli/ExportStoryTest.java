package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.Product;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.explain.OutlookFigures;
import org.buildoutatlas.explain.SceneText;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stories of the product as files, as a shell gets them. */
class ExportStoryTest {

  private static final Product PRODUCT = new Product();
  private static final DataSet DATA = data();

  /** Years and quarters may be written out; any other number is that of a figure. */
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?!20\\d\\d\\b)\\d+");

  @TempDir private Path folder;

  private final Shell shell = new Shell();

  @Test
  void aStoryBecomesASlideASceneWithItsTitleAndNotes() throws Exception {
    List<Scene> scenes = scenes("which-korean-coast", 1, 3, 4);
    Path file = folder.resolve("coast.pptx");
    assertEquals(
        ExitCode.DONE,
        shell.export(
            "--to",
            file.toString(),
            "--story",
            "which-korean-coast",
            "--scene",
            "1,3,4",
            "--strict"),
        shell::err);
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
      assertEquals(scenes.size(), show.getSlides().size());
      for (int i = 0; i < show.getSlides().size(); i++) {
        XSLFSlide slide = show.getSlides().get(i);
        Scene scene = scenes.get(i);
        assertTrue(
            slide.getShapes().stream()
                .anyMatch(
                    shape ->
                        shape instanceof XSLFTextShape words
                            && words.getText().equals(filled(scene, scene.script().title()))),
            scene.id());
        XSLFNotes notes = Objects.requireNonNull(slide.getNotes());
        String said =
            notes.getTextParagraphs().stream()
                .flatMap(List::stream)
                .map(p -> p.getText() + "\n")
                .reduce("", String::concat);
        assertTrue(said.contains(filled(scene, scene.script().notes())), said);
        assertTrue(said.contains("http"), "Sources in full: " + said);
      }
    }
  }

  @Test
  void aStoryBecomesAPageAScene() throws IOException {
    List<Scene> scenes = scenes("Who pays for Stargate?", 1, 2, 5, 6, 9);
    Path file = folder.resolve("pays.pdf");
    assertEquals(
        ExitCode.DONE,
        shell.export(
            "--to",
            file.toString(),
            "--story",
            "Who pays for Stargate?",
            "--scene",
            "1,2,5,6,9",
            "--strict"),
        shell::err);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(scenes.size(), document.getNumberOfPages());
      PDFTextStripper text = new PDFTextStripper();
      for (int i = 0; i < scenes.size(); i++) {
        text.setStartPage(i + 1);
        text.setEndPage(i + 1);
        String said = plain(text.getText(document));
        Scene scene = scenes.get(i);
        assertTrue(said.contains(plain(filled(scene, scene.script().title()))), said);
        assertTrue(said.contains(plain(filled(scene, scene.script().takeaway()))), said);
        assertTrue(said.contains("Sources: ["), said);
      }
    }
  }

  @Test
  void someScenesBecomePicturesOneAFile() throws IOException {
    Path file = folder.resolve("two.png");
    assertEquals(
        ExitCode.DONE,
        shell.export(
            "--to",
            file.toString(),
            "--story",
            "who-pays-for-stargate",
            "--scene",
            "2,6",
            "--size",
            "1280x720"),
        shell::err);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("two-01-target.png", "two-02-payments.png"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf --story nobody | There is no story nobody. Use who-pays-for-stargate or which",
        "a.pdf --story which-korean-coast --scene 99 | There is no scene 99 in which-korean-coast",
        "a.pdf --scene 1 | add --story",
        "a.pdf --story which-korean-coast --view us --filter gw>1 | leave out --view, --filter",
        "a.pptx --story which-korean-coast --page map | leave out --page",
        "a.csv --story which-korean-coast | A story is not written as .csv",
        "a.gif --story which-korean-coast | A story is not written as .gif",
      })
  void saysWhatIsWrong(String options, String expected) {
    String[] words = options.split(" ", -1);
    words[0] = folder.resolve(words[0]).toString();
    assertEquals(
        ExitCode.USAGE,
        shell.export(Stream.concat(Stream.of("--to"), Stream.of(words)).toArray(String[]::new)));
    assertTrue(shell.err().contains(expected), shell::err);
    assertFalse(Files.exists(Path.of(words[0])));
  }

  @Test
  void everyNumberOfAStoryIsThatOfAFigure() {
    assertEquals(2, DATA.stories().size());
    for (Story story : DATA.stories()) {
      for (Scene scene : story.scenes()) {
        Scene.Script script = scene.script();
        for (String text : List.of(script.title(), script.takeaway(), script.notes())) {
          String bare = text.replaceAll("\\{[^}]*}", "");
          assertFalse(NUMBER.matcher(bare).find(), text);
          assertEquals(List.of(), texts(scene).fill(text).missing(), text);
        }
      }
    }
  }

  @Test
  void aFigureIsFilledAsItIsExplained() {
    Scene scene = DATA.stories().getLast().scenes().getLast();
    Explainer explainer = texts(scene).explainer();
    assertEquals(
        explainer.explain("counted").orElseThrow().root().shown() + " of it",
        filled(scene, "{counted} of it"));
    assertEquals("not known of it", filled(scene, "{counted.by.nobody} of it"));
    assertTrue(filled(scene, "At {counted}.").endsWith("est."), "One full stop is enough");
  }

  @Test
  void thereIsAPageForWhateverASceneMayShow() throws Exception {
    Story all =
        new Story(
            "all",
            "All",
            "",
            Stream.of(Exhibit.values())
                .map(
                    shows ->
                        new Scene(
                            shows.word(),
                            shows,
                            Viewpoint.opening(DATA.atlas().asOf()),
                            new Scene.Script("A title", "A takeaway.", ""),
                            Transition.CUT,
                            Optional.empty(),
                            List.of("There is no site \"mars\".")))
                .toList());
    var sheets =
        PRODUCT
            .decks()
            .sheets(
                all,
                DeckOrder.of(List.of(), Viewpoint.opening(DATA.atlas().asOf()), SheetSize.WIDE),
                DATA.atlas(),
                Progress.NONE);
    assertEquals(Exhibit.words(), sheets.stream().map(s -> s.page().id()).toList());
    for (var sheet : sheets) {
      assertFalse(sheet.page().columns().isEmpty(), sheet.page().id());
      assertFalse(sheet.page().sources().isEmpty(), sheet.page().id());
      assertTrue(sheet.page().footnotes().getFirst().contains("mars"), "It is marked");
    }
  }

  private static List<Scene> scenes(String story, Integer... numbers) {
    List<Scene> all = Story.named(story, DATA.stories()).orElseThrow().scenes();
    return Stream.of(numbers).map(number -> all.get(number - 1)).toList();
  }

  private static String filled(Scene scene, String text) {
    return texts(scene).fill(text).text();
  }

  private static SceneText texts(Scene scene) {
    Viewpoint v = scene.viewpoint();
    Figures usual =
        Figures.of(DATA.atlas(), v.knownOn(), v.at(), v.adjacentSites())
            .withCandidates(v.weights());
    try {
      Figures figures =
          scene.script().toString().contains("{outlook")
              ? new OutlookFigures(DATA.atlas(), v.adjustments(), v.adjacentSites())
                  .addTo(usual, "outlook.p50.now", Progress.NONE)
              : usual;
      Words words = new Words();
      return new SceneText(words, new Explainer(words, new Numbers(), figures), figures);
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static DataSet data() {
    try {
      return assertInstanceOf(
              Reading.Accepted.class, new DataSetReader().readEmbedded(Progress.NONE))
          .dataSet();
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }
}
