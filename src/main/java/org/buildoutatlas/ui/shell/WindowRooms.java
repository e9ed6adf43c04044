package org.buildoutatlas.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.ui.export.AnimationSaving;
import org.buildoutatlas.ui.export.DeckSaving;
import org.buildoutatlas.ui.export.Exports;
import org.buildoutatlas.ui.export.ImageCopy;
import org.buildoutatlas.ui.export.ImageSaving;
import org.buildoutatlas.ui.export.StorySaving;
import org.buildoutatlas.ui.export.TableSaving;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.story.ScenePictures;
import org.buildoutatlas.ui.story.StoryModel;
import org.buildoutatlas.ui.story.StoryPane;
import org.buildoutatlas.view.Story;

/** Furnishes rooms of the window with what it is made of. */
final class WindowRooms {

  private WindowRooms() {}

  /** All that can be carried out of the window. */
  static Exports exports(Desk desk, WindowParts parts, Stage owner, Memory memory) {
    return new Exports(
        new ImageSaving(desk, parts.page(), parts.exporters().drawings(), owner, memory::folder),
        new ImageCopy(desk, parts.page()),
        new TableSaving(desk, parts.exporters().tables(), owner, memory::folder),
        new DeckSaving(
            desk,
            parts.decks(),
            parts.exporters().decks(),
            owner,
            memory::folder,
            memory.template()),
        new AnimationSaving(desk, parts.animator(), parts.exporters(), owner, memory::folder));
  }

  /**
   * The story in the panel.
   *
   * @param folder tells the folder of the data set that is open
   * @param present presents a story from a scene, counted from 0
   */
  static StoryPane story(
      Desk desk,
      WindowParts parts,
      Stage owner,
      Memory memory,
      Supplier<Optional<Path>> folder,
      BiConsumer<Story, Integer> present) {
    DeckMaker maker = parts.decks().maker();
    Path settings = parts.settings().file().toAbsolutePath();
    StoryModel model =
        new StoryModel(desk, folder, Optional.ofNullable(settings.getParent()).orElse(settings));
    return new StoryPane(
        desk,
        owner,
        model,
        new ScenePictures(desk, maker, parts.painters().raster(), "story-pictures"),
        present,
        new StorySaving(desk, maker, parts.exporters().decks(), owner, memory::folder)::ask);
  }
}
