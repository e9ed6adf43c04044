package org.buildoutatlas.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.JsonFiles;
import org.buildoutatlas.dataset.json.JsonOut;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Story;

/** Reads and words stories as JSON files, one a file. */
public final class StoryFile {

  private final JsonFiles json = JsonFiles.checked();

  /**
   * Reads a story for an atlas; empty where the file is broken, which the findings say. Scenes that
   * name what the atlas has not are marked and noted as warnings, and so are properties that no
   * story has.
   */
  public Optional<Story> read(Path file, Atlas atlas, Findings findings) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return new StoryReading(json)
        .read(file, name, findings)
        .map(row -> new StoryRows(atlas, findings).read(row));
  }

  /** The content of the file that keeps a story. */
  public String text(Story story) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("$schema", "../schema/story.schema.json");
    object.put("format", 1);
    object.put("title", story.title());
    if (!story.summary().isEmpty()) {
      object.put("summary", story.summary());
    }
    if (story.order() != Story.UNORDERED) {
      object.put("order", story.order());
    }
    object.put("scenes", story.scenes().stream().map(SceneObject::of).toList());
    return new JsonOut().text(object);
  }
}
