package org.buildoutatlas.ui.story;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.dataset.StoryFile;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.ui.export.FileFailure;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.StoryEdits;

/** Saves stories to files, opens and deletes them. */
final class StoryFiles {

  private static final String ENDING = ".json";

  private final Desk desk;
  private final Window owner;
  private final StoryModel model;

  /** Its questions belong to a window. */
  StoryFiles(Desk desk, Window owner, StoryModel model) {
    this.desk = desk;
    this.owner = owner;
    this.model = model;
  }

  /** What came of reading a file. */
  private record Read(Optional<Story> story, Findings findings) {

    static Read of(Path file, Atlas atlas) {
      Findings findings = new Findings();
      return new Read(new StoryFile().read(file, atlas, findings), findings);
    }
  }

  /**
   * Saves the chosen story in its place; what was there is replaced only when all is written, and
   * not without asking where somebody else has changed it.
   */
  void save() {
    Optional<StoryShelf> shelf = model.shelf();
    Optional<Story> story = model.storyProperty().get();
    if (shelf.isEmpty() || story.isEmpty()) {
      return;
    }
    model.settle();
    Atlas atlas = atlas();
    Path file = shelf.get().file(story.get().id());
    Optional<Story> known = model.stored(story.get().id());
    desk.jobs()
        .startShown(
            "story-look",
            desk.text("ui.save.progress", FileFailure.name(file)),
            _ -> StoryShelf.isChanged(file, known, atlas),
            changed -> {
              if (changed) {
                ask(file, story.get());
              } else {
                write(file, story.get());
              }
            },
            thrown -> desk.notices().failed(new FileFailure(desk).writing(file, thrown)));
  }

  private void ask(Path file, Story story) {
    desk.notices()
        .asked(
            desk.text("ui.story.elsewhere", FileFailure.name(file)),
            desk.text("ui.story.elsewhere.copy"),
            () -> {
              model.add(story.withTitle(desk.text("ui.story.copy", story.title())));
              save();
            },
            desk.text("ui.story.elsewhere.overwrite"),
            () -> write(file, story));
  }

  private void write(Path file, Story story) {
    write(file, story, read -> model.saved(story, read));
  }

  /** Asks for a file and writes the chosen story there too. */
  void askSave() {
    Optional<Story> story = model.storyProperty().get();
    if (story.isPresent()) {
      FileChooser question = question("ui.story.save.title");
      question.setInitialFileName(story.get().id() + ENDING);
      desk.browser()
          .askToSave(question, owner)
          .map(f -> FileFailure.name(f).endsWith(ENDING) ? f : SafeFile.free(f, ENDING))
          .ifPresent(file -> write(file, story.get(), _ -> {}));
    }
  }

  /** Asks for a file and takes its story up. */
  void askOpen() {
    desk.browser().askToOpen(question("ui.story.open.title"), owner).ifPresent(this::open);
  }

  /** Deletes the file of the chosen story, or lets go what was never saved; can be taken back. */
  void delete() {
    Optional<StoryShelf> shelf = model.shelf();
    Optional<Story> story = model.storyProperty().get().filter(s -> model.isOwn(s.id()));
    if (shelf.isEmpty() || story.isEmpty()) {
      return;
    }
    Path file = shelf.get().file(story.get().id());
    desk.jobs()
        .startShown(
            "story-delete",
            desk.text("ui.story.deleting", story.get().title()),
            _ -> Files.deleteIfExists(file),
            _ -> {
              model.remove(story.get().id());
              desk.notices()
                  .done(
                      desk.text("ui.story.deleted", story.get().title()),
                      desk.text("ui.story.restore"),
                      () -> model.add(story.get()));
            },
            thrown -> desk.notices().failed(new FileFailure(desk).writing(file, thrown)));
  }

  private void write(Path file, Story story, Consumer<Story> saved) {
    Atlas atlas = atlas();
    desk.jobs()
        .startShown(
            "story-save",
            desk.text("ui.save.progress", FileFailure.name(file)),
            _ -> {
              StoryShelf.write(file, story);
              // As it will be read again, with what its scenes name and the data set has not.
              return Read.of(file, atlas);
            },
            read -> {
              read.story()
                  .ifPresentOrElse(s -> saved.accept(s.withId(story.id())), () -> tell(read));
              desk.notices()
                  .done(
                      desk.text("ui.save.done", FileFailure.name(file)),
                      desk.text("ui.save.reveal"),
                      () -> desk.browser().reveal(file));
            },
            thrown -> desk.notices().failed(new FileFailure(desk).writing(file, thrown)));
  }

  private void open(Path file) {
    Atlas atlas = atlas();
    desk.jobs()
        .startShown(
            "story-read",
            desk.text("ui.story.opening", FileFailure.name(file)),
            _ -> Read.of(file, atlas),
            read ->
                read.story()
                    .ifPresentOrElse(
                        s -> model.add(s.withId(StoryEdits.word(s.id(), "story"))),
                        () -> tell(read)),
            thrown -> {
              throw new IllegalStateException("The story could not be read", thrown);
            });
  }

  private void tell(Read read) {
    desk.notices()
        .failed(
            read.findings().sorted().stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n")));
  }

  private Atlas atlas() {
    return desk.workspace().dataSetProperty().get().map(DataSet::atlas).orElseThrow();
  }

  private FileChooser question(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.text(title));
    model
        .shelf()
        .map(shelf -> shelf.stories().toFile())
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(desk.text("ui.story.files"), "*" + ENDING));
    return chooser;
  }
}
